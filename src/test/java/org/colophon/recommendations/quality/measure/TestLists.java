package org.colophon.recommendations.quality.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.quality.measure.Lists.ListOf;

/** Lists that are written down in a test rather than made. */
public final class TestLists {

    private final Map<BookId, Profile> published = new LinkedHashMap<>();
    private final List<ListOf> lists = new ArrayList<>();

    public static TestLists of(TestBook... published) {
        var lists = new TestLists();
        Stream.of(published).map(TestBook::profile).forEach(book -> lists.published.put(book.id(), book));
        return lists;
    }

    /** Each of the others with a score of 1 and one reason. */
    public TestLists list(TestBook book, TestBook... others) {
        return list(book, 1, Reason.Type.COMMON_TERMS, others);
    }

    TestLists list(TestBook book, double score, Reason.Type type, TestBook... others) {
        var reasons = List.of(new Reason(type, "As the test says", score));
        lists.add(new ListOf(
                book.profile(),
                Stream.of(others)
                        .map(other -> new RelatedBook(other.id(), score, reasons))
                        .toList()));
        return this;
    }

    TestLists list(TestBook book, List<RelatedBook> related) {
        lists.add(new ListOf(book.profile(), related));
        return this;
    }

    public Lists lists() {
        return new Lists(published, lists);
    }
}
