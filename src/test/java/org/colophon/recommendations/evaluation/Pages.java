package org.colophon.recommendations.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a book page is worth: readers who were not learnt from look at the pages of up to five of their books, and should
 * find their other books there.
 */
final class Pages {

    private static final int PAGES_OF_READER = 5;

    private final ReadingTable all;
    private final Split split;

    Pages(ReadingTable all, Split split) {
        this.all = all;
        this.split = split;
    }

    /** What may be learnt from. */
    ReadingTable training() {
        return all.only((reader, book) -> split.learnsFrom(bucket(reader)));
    }

    static int bucket(int reader) {
        return Mix.bucket(reader ^ 0x5bd1e995L);
    }

    /** @param reader whose other books are the targets */
    record Page(int reader, int book) {}

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        IntStream.range(0, all.readers())
                .filter(reader -> split.holdsOut(bucket(reader)))
                .forEach(reader -> pages.addAll(pagesOf(reader)));
        return pages;
    }

    private List<Page> pagesOf(int reader) {
        return Arrays.stream(all.booksOf(reader))
                .mapToObj(book -> new Page(reader, book))
                .sorted(Comparator.comparing(
                        page -> Mix.mix(Mix.pair(page.reader(), page.book())), Long::compareUnsigned))
                .limit(PAGES_OF_READER)
                .toList();
    }

    Figures measure(Scores scores) {
        var bestseller = training().bestsellers();
        var figures = measure(scores, pages(), book -> true, bestseller);
        IntStream.range(0, all.books())
                .forEach(book -> figures.spread().add(Best.of(scores.of(book), 10, other -> other != book)));
        return figures;
    }

    /** @param listed which books lists may hold and targets are */
    Figures measure(Scores scores, List<Page> pages, IntPredicate listed, IntPredicate bestseller) {
        var figures = Figures.over(all.books(), bestseller);
        for (var page : pages) {
            var targets = new Targets(Arrays.stream(all.booksOf(page.reader()))
                    .filter(book -> book != page.book() && listed.test(book))
                    .toArray());
            if (targets.count() > 0) {
                figures.add(scores.of(page.book()), targets, book -> book != page.book() && listed.test(book));
            }
        }
        return figures;
    }
}
