package org.colophon.catalog.register;

import org.colophon.catalog.BookId;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.product.Isbn;

/** An ISBN that a description states belongs to a product of another book. */
public class IsbnTaken extends RuntimeException {

    private final transient BookId holder;
    private final transient Fault fault;

    /** @param place of the product in the description, from 0 */
    IsbnTaken(int place, Isbn isbn, BookId holder, String title) {
        super("An ISBN belongs to another book");
        this.holder = holder;
        this.fault = new Fault(
                "/products/%d/isbn".formatted(place),
                "The ISBN %s belongs to \"%s\" (%s)".formatted(isbn, title, holder));
    }

    /** The book that has it. */
    public BookId holder() {
        return holder;
    }

    public Fault fault() {
        return fault;
    }
}
