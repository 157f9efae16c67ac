package org.colophon.catalog.register;

import java.util.List;
import org.colophon.catalog.BookId;
import org.colophon.catalog.product.Product;

/** Another book was given one of a book's ISBNs at the same moment. Which one, can be asked once this change is undone. */
public class IsbnsContended extends RuntimeException {

    private final transient BookId book;
    private final transient List<Product> products;

    IsbnsContended(BookId book, List<Product> products, Throwable cause) {
        super("Another book was given the same ISBN at the same moment", cause);
        this.book = book;
        this.products = products;
    }

    /** The book that lost. */
    public BookId book() {
        return book;
    }

    public List<Product> products() {
        return products;
    }
}
