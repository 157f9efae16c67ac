package org.colophon.recommendations.announcement;

import java.util.UUID;
import org.colophon.catalog.BookId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The list of related books of one book that the other modules were told last. */
@Table("recommendations_list")
class AnnouncedList {

    @Id
    private final UUID book;

    @Version
    private long version;

    private String digest;

    @PersistenceCreator
    private AnnouncedList(UUID book, long version, String digest) {
        this.book = book;
        this.version = version;
        this.digest = digest;
    }

    /** Nothing was told of the book's list so far, which is as good as an empty one. */
    static AnnouncedList noneOf(BookId book) {
        return new AnnouncedList(book.value(), 0, ListDigest.EMPTY.hex());
    }

    BookId book() {
        return new BookId(book);
    }

    /** How often the list has changed; grows when the change is saved. */
    long version() {
        return version;
    }

    boolean reads(ListDigest list) {
        return digest.equals(list.hex());
    }

    AnnouncedList become(ListDigest list) {
        digest = list.hex();
        return this;
    }
}
