package org.colophon.content.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.colophon.catalog.BookId;
import org.colophon.content.BookSearch;
import org.colophon.content.BookSearchResult;
import org.springframework.stereotype.Component;

/** Searches inside books. A book is made searchable when it is first searched, and kept as long as there is room. */
@Component
public class InsideSearch {

    /** How much memory all searchable books together may take, in bytes. */
    private static final long ROOM = 48L * 1024 * 1024;

    private final ReleasedText releases;
    private final Cache<Edition, SearchableBook> books = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .<Edition, SearchableBook>weigher((edition, book) -> (int) Math.min(Integer.MAX_VALUE, book.size()))
            .build();

    InsideSearch(ReleasedText releases) {
        this.releases = releases;
    }

    /**
     * Where in a published book something is; nothing when the book is not published or has no release.
     *
     * @param entitled whether the reader may see the whole book
     */
    public BookSearchResult search(BookId book, BookSearch search, boolean entitled) {
        return releases.latest(book)
                .map(it -> books.get(new Edition(book, it.release(), it.language()), this::searchable))
                .map(it -> it.search(search, entitled))
                .orElse(BookSearchResult.NOTHING);
    }

    private SearchableBook searchable(Edition edition) {
        return new SearchableBook(releases.paragraphs(edition.book(), edition.release()), edition.language());
    }

    private record Edition(BookId book, long release, String language) {}
}
