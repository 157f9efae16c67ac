package org.colophon.catalog.book;

import org.colophon.catalog.BookId;
import org.colophon.catalog.product.Isbn;

/** An ISBN that a description states belongs to a product of another book. */
public class IsbnTaken extends RuntimeException {

    private final transient Isbn isbn;
    private final transient BookId holder;

    IsbnTaken(Isbn isbn, BookId holder, String title) {
        super("The ISBN %s belongs to \"%s\" (%s)".formatted(isbn, title, holder));
        this.isbn = isbn;
        this.holder = holder;
    }

    public Isbn isbn() {
        return isbn;
    }

    /** The book that has it. */
    public BookId holder() {
        return holder;
    }
}
