package org.colophon.storefront.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.storefront.Samples.titled;

import java.util.ArrayList;
import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.storefront.subject.Subject;
import org.colophon.storefront.subject.SubjectShelves;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@ModuleTest
@Transactional
class ShelfTests {

    private final Shelving shelving;
    private final Shelf shelf;
    private final SubjectShelves subjects;

    ShelfTests(Shelving shelving, Shelf shelf, SubjectShelves subjects) {
        this.shelving = shelving;
        this.shelf = shelf;
        this.subjects = subjects;
    }

    @Test
    void turnsThePagesOfAListWithoutGapOrRepetition() {
        for (int book = 0; book < 23; book++) {
            shelving.place(titled(book % 2 == 0 ? "Same Title" : "Title " + book, "paged-" + book, "WQP"), 1);
        }

        var seen = new ArrayList<String>();
        var at = Cursor.START;
        for (int page = 0; page < 4; page++) {
            var slice = shelf.about("WQP", at, 7);
            slice.listings().forEach(it -> seen.add(it.card().slug()));
            at = slice.next().orElse(at);
        }

        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
        assertThat(shelf.about("WQP", at, 7).next()).isEmpty();
    }

    @Test
    void sortsByTitleWithoutItsArticle() {
        shelving.place(titled("The Yak", "yak", "WQS"), 1);
        shelving.place(titled("Zebra", "zebra", "WQS"), 1);
        shelving.place(titled("A Xerus", "xerus", "WQS"), 1);

        assertThat(slugs(shelf.about("WQS", Cursor.START, 9))).containsExactly("xerus", "yak", "zebra");
        assertThat(slugs(shelf.byTitle(Cursor.before("Y"), 2))).containsExactly("yak", "zebra");
    }

    @Test
    void countsABookOnceForAllThatItsSubjectsArePartOf() {
        shelving.place(titled("Both", "both", "WQA", "WQAB", "WQAC"), 1);
        shelving.place(titled("One", "one-of-them", "WQAC"), 1);

        assertThat(subjects.subjects().subject("WQA").books()).isEqualTo(2);
        assertThat(subjects.subjects().subject("WQAB").books()).isEqualTo(1);
        assertThat(slugs(shelf.about("WQA", Cursor.START, 9))).containsExactly("both", "one-of-them");
    }

    @Test
    void forgetsTheSubjectsThatABookHasNoMore() {
        var book = titled("Moved", "moved", "WQM");
        shelving.place(book, 1);
        shelving.takeBack(book.id(), 2, "");

        assertThat(subjects.subjects().all()).extracting(Subject::code).doesNotContain("WQM");
        assertThat(shelf.listings(List.of(book.id()))).isEmpty();
    }

    private static List<String> slugs(Slice slice) {
        return slice.listings().stream().map(it -> it.card().slug()).toList();
    }
}
