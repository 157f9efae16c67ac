package org.colophon.content.imports;

import org.colophon.catalog.BookId;

/** An EPUB is just being read for the book, or taken into it; another one has to wait. */
public final class ImportUnderWay extends RuntimeException {

    ImportUnderWay(BookId book) {
        super("Another import into the book %s is at work".formatted(book.value()));
    }
}
