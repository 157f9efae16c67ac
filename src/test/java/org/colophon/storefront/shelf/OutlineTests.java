package org.colophon.storefront.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.content.Content.Reader.ENTITLED;
import static org.colophon.content.Content.Reader.VISITOR;

import java.util.List;
import org.colophon.content.ContentReleased.Access;
import org.colophon.content.ContentReleased.Entry;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.storefront.Samples;
import org.colophon.storefront.shelf.Outline.Branch;
import org.junit.jupiter.api.Test;

class OutlineTests {

    private final Outline outline = new Outline(Samples.OUTLINE);

    @Test
    void putsChaptersUnderTheirPart() {
        assertThat(outline.branches()).extracting(it -> it.entry().number()).containsExactly(0, 1, 3, 4, 5);
        assertThat(outline.branches().get(1).branches())
                .extracting(Branch::entry)
                .containsExactly(Samples.OUTLINE.get(2));
    }

    @Test
    void putsSectionsUnderTheirChapterToAnyDepth() {
        var deep = new Outline(Samples.DEEP);
        var branch = deep.branches().getFirst();

        assertThat(branch.holds(5)).isTrue();
        assertThat(branch.holds(0)).isFalse();
        for (int level = 0; level < 5; level++) {
            assertThat(branch.entry().depth()).isEqualTo(level);
            branch = branch.branches().getFirst();
        }
        assertThat(branch.branches()).isEmpty();
        assertThat(deep.chapters()).isEqualTo(2);
    }

    @Test
    void liesOpenAtItsFirstPartWithText() {
        assertThat(outline.opening(VISITOR)).map(Entry::title).contains("Part I: Design");
        assertThat(outline.firstText(VISITOR)).map(Entry::title).contains("Preface");
    }

    @Test
    void liesOpenAtAChapterWhenNoPartHasText() {
        var book = new Outline(List.of(
                entry(0, EntryKind.FRONT_MATTER, 10, Access.FREE),
                entry(1, EntryKind.PART, 0, Access.NONE),
                entry(2, EntryKind.CHAPTER, 10, Access.TEASER)));

        assertThat(book.opening(VISITOR)).map(Entry::number).contains(2);
    }

    @Test
    void liesOpenOnlyWhereTheReaderMaySeeText() {
        var book = new Outline(
                List.of(entry(0, EntryKind.FRONT_MATTER, 10, Access.FREE), entry(1, EntryKind.PART, 10, Access.NONE)));

        assertThat(book.opening(VISITOR)).map(Entry::number).contains(0);
        assertThat(book.opening(ENTITLED)).map(Entry::number).contains(1);
        assertThat(Outline.EMPTY.opening(ENTITLED)).isEmpty();
    }

    @Test
    void isFreeWhenAllItsTextIs() {
        assertThat(outline.isFree()).isFalse();
        assertThat(new Outline(List.of(
                                entry(0, EntryKind.CHAPTER, 10, Access.FREE),
                                entry(1, EntryKind.INDEX, 0, Access.NONE)))
                        .isFree())
                .isTrue();
    }

    @Test
    void leadsFromEntryToEntry() {
        assertThat(outline.before(0)).isEmpty();
        assertThat(outline.after(0)).map(Entry::number).contains(1);
        assertThat(outline.after(5)).isEmpty();
    }

    private static Entry entry(int number, EntryKind kind, int length, Access access) {
        return new Entry(EntryId.create(), number, 0, kind, kind.name(), length, access, List.of(), List.of());
    }
}
