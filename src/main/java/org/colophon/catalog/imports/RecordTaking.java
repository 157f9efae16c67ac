package org.colophon.catalog.imports;

import java.util.List;
import org.colophon.catalog.BookId;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.BookStatus;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.book.PublicationDesk;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.history.Act;
import org.colophon.catalog.lists.BookRecord;
import org.colophon.catalog.lists.ListedBook;
import org.colophon.catalog.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one record into the catalogue, in one transaction with its result and with how far the import has come: after a
 * crash either all of it has happened or nothing.
 */
@Component
@Transactional
class RecordTaking {

    private final Tally tally;
    private final RecordResults results;
    private final Register register;
    private final Books books;
    private final BookDesk desk;
    private final PublicationDesk publication;

    RecordTaking(
            Tally tally,
            RecordResults results,
            Register register,
            Books books,
            BookDesk desk,
            PublicationDesk publication) {
        this.tally = tally;
        this.results = results;
        this.register = register;
        this.books = books;
        this.desk = desk;
        this.publication = publication;
    }

    /**
     * @throws ImportOvertaken when it is not the turn of the record
     * @throws org.colophon.catalog.lists.RecordRefused and what else the desk refuses with; nothing has happened then
     */
    void take(CatalogImport job, int number, BookRecord source) {
        var listed = ListedBook.of(source);
        var known = register.findByIsbn(listed.isbn()).flatMap(it -> books.findById(it.value()));
        var before = known.map(it -> Snapshot.of(it.shown())).orElse(null);
        var version = known.map(Book::version).orElse(0L);
        var book = known.map(it -> update(it, listed, job)).orElseGet(() -> create(listed, job));
        var outcome = version == 0 ? Outcome.CREATED : version == book.version() ? Outcome.UNCHANGED : Outcome.UPDATED;
        var changes = before == null ? List.<FieldChange>of() : FieldChange.between(before, Snapshot.of(book.shown()));
        var title = source.title().orElse(null);
        note(job, new RecordResult(number, outcome, book.id().value(), title, changes, List.of()));
    }

    private Book create(ListedBook listed, CatalogImport job) {
        return desk.enter(
                BookId.create(),
                listed.described(job.options().language()),
                job.options().publish(),
                job.edit());
    }

    private Book update(Book book, ListedBook listed, CatalogImport job) {
        var amended = desk.amend(
                book, it -> book.locks().keep(it, listed.onto(it, job.options().language())), job.edit(), Act.IMPORTED);
        return job.options().publish() && amended.status() == BookStatus.DRAFT
                ? publication.publish(amended, job.edit())
                : amended;
    }

    /** Counts what became of the next record. */
    void note(CatalogImport job, RecordResult result) {
        tally.count(job.id(), result.record(), result.outcome());
        results.add(job.id(), result);
    }
}
