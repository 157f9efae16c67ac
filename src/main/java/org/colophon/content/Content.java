package org.colophon.content;

import java.time.Instant;
import java.util.Optional;
import org.colophon.catalog.BookId;

/** What other modules may ask of the content of released books. */
public interface Content {

    /**
     * The text of an entry as the given reader may see it: the preview policy is applied here and nowhere else.
     *
     * @param number the entry's number in the released outline, from 0
     * @return empty when the book is not published, has no release, or has no such entry
     */
    Optional<Section> section(BookId book, int number, Reader reader);

    /**
     * Where in a book something is. What the reader may not see is found too, but not told.
     *
     * @return nothing when the book is not published or has no release
     */
    BookSearchResult search(BookId book, BookSearch search, Reader reader);

    /**
     * Until when a pass opens the whole of a book to whoever has its link.
     *
     * @param pass as its link says it
     * @return empty when it does not, or no longer
     */
    Optional<Instant> passEnd(BookId book, String pass);

    /**
     * A picture that a text shows. Anyone may have it who knows its name: nobody can guess the name, and the texts that say it
     * are cut by the preview policy.
     *
     * @param name as in the text, after {@code /files/}
     */
    Optional<File> file(String name);

    /** Who asks. */
    enum Reader {
        /** Anyone: gets what the preview policy leaves free. */
        VISITOR,
        /** One who may read the whole book. */
        ENTITLED
    }

    /**
     * A section as one reader may see it.
     *
     * @param html safe XHTML, each paragraph with a stable id, other entries linked as they are seen from beside this one (their
     *     numbers); empty when the entry has no text
     * @param complete false when the text breaks off because the rest is not free; its last words then end in "…"
     */
    record Section(EntryId id, int number, EntryKind kind, String title, String html, boolean complete) {}

    /** @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/svg+xml} */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody: its name is made from the bytes
    record File(String mediaType, byte[] bytes) {}
}
