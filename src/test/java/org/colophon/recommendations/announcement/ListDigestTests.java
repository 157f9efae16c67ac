package org.colophon.recommendations.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.Reason.Type;
import org.colophon.recommendations.RelatedBook;
import org.junit.jupiter.api.Test;

class ListDigestTests {

    private final BookId a = BookId.create();
    private final BookId b = BookId.create();

    @Test
    void changesWithWhatAReaderSees() {
        var digest = ListDigest.of(List.of(related(a, 1, "Python"), related(b, 1, "Python")));

        assertThat(ListDigest.of(List.of(related(b, 1, "Python"), related(a, 1, "Python"))))
                .isNotEqualTo(digest);
        assertThat(ListDigest.of(List.of(related(a, 1, "Python"), related(b, 1, "Java"))))
                .isNotEqualTo(digest);
        assertThat(ListDigest.of(List.of(related(a, 1, "Python")))).isNotEqualTo(digest);
        assertThat(ListDigest.of(List.of())).isEqualTo(ListDigest.EMPTY).isNotEqualTo(digest);
    }

    @Test
    void staysWhenOnlyScoresChange() {
        assertThat(ListDigest.of(List.of(related(a, 1, "Python"))))
                .isEqualTo(ListDigest.of(List.of(related(a, .9, "Python"))));
    }

    private static RelatedBook related(BookId book, double weight, String label) {
        return new RelatedBook(book, weight, List.of(new Reason(Type.SHARED_SUBJECT, label, weight)));
    }
}
