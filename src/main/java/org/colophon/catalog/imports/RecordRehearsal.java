package org.colophon.catalog.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.BookStatus;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.book.NotPublishable;
import org.colophon.catalog.calendar.PublisherCalendar;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Locks;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.lists.BookRecord;
import org.colophon.catalog.lists.ListedBook;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what would become of a record, and changes nothing. */
@Component
@Transactional(readOnly = true)
class RecordRehearsal {

    private final Register register;
    private final Books books;
    private final PublisherCalendar calendar;

    RecordRehearsal(Register register, Books books, PublisherCalendar calendar) {
        this.register = register;
        this.books = books;
        this.calendar = calendar;
    }

    /**
     * @param remembered what the records before would have made of the books that they are of; added to
     * @throws org.colophon.catalog.lists.RecordRefused and what else the record would be refused with
     */
    RecordResult rehearse(CatalogImport job, int number, BookRecord source, Map<Isbn, Rehearsed> remembered) {
        var listed = ListedBook.of(source);
        var known = Optional.ofNullable(remembered.get(listed.isbn())).or(() -> find(listed.isbn()));
        var after = known.map(it -> it.locks.keep(
                        it.description,
                        listed.onto(it.description, job.options().language())))
                .orElseGet(() -> listed.described(job.options().language()));
        register.requireFreeIsbns(known.map(Rehearsed::bookId).orElseGet(BookId::create), after.products());
        var publishes = job.options().publish() && known.map(Rehearsed::isDraft).orElse(true);
        if (publishes || known.filter(it -> it.status == BookStatus.PUBLISHED).isPresent()) {
            requirePublishable(after);
        }
        remembered.put(listed.isbn(), Rehearsed.of(known, after, publishes));
        return result(number, source, known.orElse(null), after, publishes);
    }

    private Optional<Rehearsed> find(Isbn isbn) {
        return register.findByIsbn(isbn)
                .flatMap(it -> books.findById(it.value()))
                .map(Rehearsed::of);
    }

    private void requirePublishable(BookDescription description) {
        var obstacles = description.obstaclesOn(calendar.today());
        if (!obstacles.isEmpty()) {
            throw new NotPublishable(obstacles);
        }
    }

    private static RecordResult result(
            int number, BookRecord source, @Nullable Rehearsed known, BookDescription after, boolean publishes) {
        var title = source.title().orElse(null);
        if (known == null) {
            return new RecordResult(number, Outcome.CREATED, null, title, List.of(), List.of());
        }
        var changes = FieldChange.between(Snapshot.of(known.description), Snapshot.of(after));
        var outcome = changes.isEmpty() && !publishes ? Outcome.UNCHANGED : Outcome.UPDATED;
        return new RecordResult(number, outcome, known.book, title, changes, List.of());
    }

    /**
     * A book as the records so far would have left it.
     *
     * @param book null when there is none yet
     */
    record Rehearsed(@Nullable UUID book, BookStatus status, Locks locks, BookDescription description) {

        static Rehearsed of(Book book) {
            return new Rehearsed(book.id().value(), book.status(), book.locks(), book.shown());
        }

        static Rehearsed of(Optional<Rehearsed> before, BookDescription after, boolean published) {
            var status = published
                    ? BookStatus.PUBLISHED
                    : before.map(Rehearsed::status).orElse(BookStatus.DRAFT);
            return new Rehearsed(
                    before.map(Rehearsed::book).orElse(null),
                    status,
                    before.map(Rehearsed::locks).orElse(Locks.NONE),
                    after);
        }

        boolean isDraft() {
            return status == BookStatus.DRAFT;
        }

        BookId bookId() {
            return book == null ? BookId.create() : new BookId(book);
        }
    }
}
