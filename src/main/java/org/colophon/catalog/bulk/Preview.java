package org.colophon.catalog.bulk;

import java.util.UUID;
import org.colophon.catalog.alteration.Alteration;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.editor.Edit;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;

/** Says what an alteration would make of a book, and changes nothing. */
@Component
class Preview {

    private final Books books;
    private final BookDesk desk;

    Preview(Books books, BookDesk desk) {
        this.books = books;
        this.desk = desk;
    }

    BulkRecord of(int number, UUID id, Alteration alteration, Edit edit) {
        var book = books.findById(id).orElseThrow();
        var seen = book.shown();
        var said = book.description();
        try {
            return BulkRecord.of(number, seen, said, desk.rehearse(book, alteration::onto, edit));
        } catch (NestedRuntimeException databaseIsAway) {
            throw databaseIsAway;
        } catch (RuntimeException e) {
            return BulkRecord.refused(number, book, Reasons.of(e));
        }
    }
}
