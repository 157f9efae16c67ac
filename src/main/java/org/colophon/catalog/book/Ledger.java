package org.colophon.catalog.book;

import java.util.List;
import java.util.function.UnaryOperator;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookDrafted;
import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.calendar.PublisherCalendar;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.history.Act;
import org.colophon.catalog.history.History;
import org.colophon.catalog.imprint.ImprintList;
import org.colophon.catalog.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves a book whenever it has changed, together with all that goes with a change: whether the editor may make it, what the
 * book is found by, its history, and what the other modules are told of what readers see.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {

    private final Books books;
    private final Register register;
    private final ImprintList imprints;
    private final History history;
    private final PublisherCalendar calendar;
    private final ApplicationEventPublisher events;

    Ledger(
            Books books,
            Register register,
            ImprintList imprints,
            History history,
            PublisherCalendar calendar,
            ApplicationEventPublisher events) {
        this.books = books;
        this.register = register;
        this.imprints = imprints;
        this.history = history;
        this.calendar = calendar;
        this.events = events;
    }

    /** A book that is new, and perhaps published from the beginning. */
    Book enter(Book book, Edit edit, Act act) {
        admit(book, edit);
        var saved = books.save(book.list(calendar.now()));
        note(saved, edit, act, null, List.of());
        events.publishEvent(new BookDrafted(saved.id(), saved.description().title()));
        tell(saved, null);
        return saved;
    }

    /** A book that there is already. */
    Book change(Book book, Edit edit, Act act, UnaryOperator<Book> change) {
        var before = book.snapshot();
        var known = said(book);
        var seen = book.isPublished() ? book.card(calendar.today()) : null;
        var saved = books.save(rehearse(book, edit, change).list(calendar.now()));
        note(saved, edit, act, before, known);
        tell(saved, seen);
        return saved;
    }

    /** A change that is not saved: what speaks against it is thrown, and nothing else happens. */
    Book rehearse(Book book, Edit edit, UnaryOperator<Book> change) {
        edit.require(book.description().imprint());
        var changed = change.apply(book);
        admit(changed, edit);
        return changed;
    }

    /** What a book cannot judge for itself. */
    private void admit(Book book, Edit edit) {
        var imprint = book.description().imprint();
        edit.require(imprint);
        imprints.require(imprint, edit.editor());
        register.requireOrigins(book.id(), book.description().lineage());
    }

    /** @param known what was said of the book so far, by which it is found */
    private void note(Book book, Edit edit, Act act, @Nullable Snapshot before, List<BookDescription> known) {
        imprints.keep(book.description().imprint());
        var said = said(book);
        if (!said.equals(known)) {
            register.enter(book.id(), said, !known.isEmpty());
        }
        history.record(book.id(), book.version(), edit, act, before, book.snapshot());
    }

    private static List<BookDescription> said(Book book) {
        return book.isRevised() ? List.of(book.description(), book.shown()) : List.of(book.description());
    }

    /** Others hear of what readers see, and of nothing else. */
    private void tell(Book book, @Nullable BookCard seen) {
        if (!book.isPublished()) {
            return;
        }
        var card = book.card(calendar.today());
        if (seen == null) {
            events.publishEvent(new BookPublished(card, book.version()));
        } else if (!card.equals(seen)) {
            events.publishEvent(new BookRevised(card, book.version(), CardChanges.between(seen, card)));
        }
    }
}
