package org.colophon.content.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.content.index.Books.place;

import java.util.List;
import org.colophon.catalog.BookId;
import org.colophon.content.index.IndexChange.Action;
import org.colophon.content.index.passage.BookText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndexChangeTests {

    private static final BookText TEXT = Books.text(2, 3);

    private final BookIndex index =
            BookIndex.begin(BookId.create()).add("a", null).add("b", null);
    private final HeadingId a = index.headings().getFirst().id();
    private final HeadingId b = index.headings().getLast().id();

    @Test
    void makesOneChangeAfterTheOther() {
        IndexChange.makeAll(
                List.of(
                        new IndexChange(Action.RENAME, a, null, "c", null, null),
                        new IndexChange(Action.ADD, null, a, "d", null, null),
                        new IndexChange(Action.ADD_LOCATOR, a, null, null, place(0, 1), place(1, 1)),
                        new IndexChange(Action.ADD_LOCATOR, a, null, null, place(0, 0), null),
                        new IndexChange(Action.REMOVE_LOCATOR, a, null, null, place(0, 0), null),
                        new IndexChange(Action.ADD_SEE_ALSO, b, a, null, null, null),
                        new IndexChange(Action.REMOVE_REFERENCE, b, a, null, null, null),
                        new IndexChange(Action.ADD_SEE, b, a, null, null, null)),
                index,
                TEXT);

        assertThat(index.headings()).extracting(Heading::term).containsExactly("c", "b", "d");
        assertThat(index.headings().getLast().parent()).isEqualTo(a);
        assertThat(index.headings().get(1).see()).containsExactly(a);
        assertThat(index.headings().getFirst().locators()).hasSize(1);
    }

    @Test
    void mergesWithAndWithoutAReference() {
        makeAll(Action.MERGE_AND_SEE, a, b);
        assertThat(index.headings().getFirst().see()).containsExactly(b);

        makeAll(Action.MERGE, a, b);
        assertThat(index.headings()).extracting(Heading::id).containsExactly(b);
    }

    @Test
    void acceptsRejectsAndNests() {
        makeAll(Action.NEST, a, b);
        assertThat(index.headings().getFirst().parent()).isEqualTo(b);
        makeAll(Action.REJECT, a, null);
        assertThat(index.headings().getFirst().isRejected()).isTrue();
        makeAll(Action.ACCEPT, a, null);
        assertThat(index.headings().getFirst().isRejected()).isFalse();
    }

    @Test
    void tellsTheFaultsOfAllChanges() {
        var changes = List.of(
                new IndexChange(Action.RENAME, a, null, " ", null, null),
                new IndexChange(Action.ACCEPT, a, null, null, null, null),
                new IndexChange(Action.ADD_LOCATOR, b, null, null, place(7, 0), place(8, 0)));

        assertThatExceptionOfType(IndexRefusal.class)
                .isThrownBy(() -> IndexChange.makeAll(changes, index, TEXT))
                .satisfies(e -> assertThat(e.faults())
                        .extracting(IndexFault::path)
                        .containsExactly("/changes/0/term", "/changes/2/from", "/changes/2/to"));
    }

    @ParameterizedTest
    @EnumSource
    void asksForWhatAnActionNeeds(Action action) {
        var bare = new IndexChange(action, null, null, null, null, null);

        assertThatExceptionOfType(IndexRefusal.class)
                .isThrownBy(() -> IndexChange.makeAll(List.of(bare), index, TEXT))
                .satisfies(e -> assertThat(e.faults())
                        .extracting(IndexFault::path)
                        .contains("/changes/0/" + (action == Action.ADD ? "term" : "heading")));
    }

    private void makeAll(Action action, HeadingId heading, @Nullable HeadingId other) {
        IndexChange.makeAll(List.of(new IndexChange(action, heading, other, null, null, null)), index, TEXT);
    }
}
