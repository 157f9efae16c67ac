package org.colophon.catalog.publication;

import java.time.LocalDate;
import org.colophon.catalog.book.Book;

/** What the trade is told of a book's life (ONIX list 64). It follows from the book, so that the two never disagree. */
public enum PublishingStatus {
    FORTHCOMING("02"),
    ACTIVE("04"),
    OUT_OF_PRINT("07"),
    WITHDRAWN("11");

    private final String code;

    PublishingStatus(String code) {
        this.code = code;
    }

    /** @param today in the publisher's calendar */
    public static PublishingStatus of(Book book, LocalDate today) {
        var dates = book.shown().dates();
        return switch (book.status()) {
            case DRAFT, SCHEDULED -> FORTHCOMING;
            case WITHDRAWN -> WITHDRAWN;
            case PUBLISHED ->
                dates.outOfPrintOn(today) ? OUT_OF_PRINT : dates.forthcomingOn(today) ? FORTHCOMING : ACTIVE;
        };
    }

    /** Its ONIX code. */
    public String code() {
        return code;
    }
}
