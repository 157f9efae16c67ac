package org.colophon.storefront.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.content.Content.Reader.ENTITLED;
import static org.colophon.content.Content.Reader.VISITOR;

import java.util.List;
import java.util.stream.IntStream;
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
    void showsAllOfAShortBook() {
        assertThat(outline.nearby(3)).isEqualTo(outline.branches()).isEqualTo(outline.overview());
    }

    @Test
    void showsOfALongBookWhatIsNearby() {
        var book = tome();

        var shown = book.nearby(5_050);
        assertThat(shown).extracting(it -> it.entry().number()).containsExactly(0, 2_001, 4_002, 6_003, 8_004);
        assertThat(shown.get(2).branches())
                .extracting(it -> it.entry().number())
                .startsWith(5_010)
                .contains(5_050)
                .endsWith(5_090)
                .hasSize(81);
        assertThat(shown.get(1).branches()).isEmpty();
        assertThat(shown.get(2).holds(5_050)).isTrue();
    }

    @Test
    void showsAtTheEdgesOfALongBookWhatThereIs() {
        assertThat(tome().nearby(0).getFirst().branches())
                .extracting(it -> it.entry().number())
                .startsWith(1)
                .hasSize(41);
        assertThat(tome().nearby(10_004).getLast().branches())
                .extracting(it -> it.entry().number())
                .endsWith(10_004)
                .hasSize(41);
    }

    @Test
    void showsOfALongBookAsAWholeNoSections() {
        assertThat(tome().overview())
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.branches()).isEmpty());
    }

    /** Five chapters with 2,000 sections each. */
    private static Outline tome() {
        return new Outline(IntStream.range(0, 10_005)
                .mapToObj(it -> new Entry(
                        EntryId.create(),
                        it,
                        it % 2_001 == 0 ? 0 : 1,
                        it % 2_001 == 0 ? EntryKind.CHAPTER : EntryKind.SECTION,
                        "Title",
                        10,
                        Access.FREE,
                        List.of(),
                        List.of()))
                .toList());
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
