package org.colophon.catalog.book;

import static org.colophon.catalog.title.Slug.candidates;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.colophon.catalog.BookDrafted;
import org.colophon.catalog.BookId;
import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.BookWithdrawn;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.description.BookDescription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where books are changed. Each method is one transaction, saves the book and tells the other modules; a book that another
 * has changed in the meantime is refused with an {@link org.springframework.dao.OptimisticLockingFailureException}.
 */
@Component
@Transactional
public class BookDesk {

    private final Books books;
    private final Register register;
    private final ApplicationEventPublisher events;

    BookDesk(Books books, Register register, ApplicationEventPublisher events) {
        this.books = books;
        this.register = register;
        this.events = events;
    }

    /**
     * Begins a book.
     *
     * @param editionOf the book of whose work it is another edition; null begins a work
     * @throws IsbnTaken when another book has one of its ISBNs
     * @throws NoSuchEdition when there is no such other book
     */
    public Book draft(BookDescription description, @Nullable BookId editionOf) {
        var work = editionOf == null ? newWork() : workOf(editionOf);
        var book = books.save(begin(BookId.create(), work, description));
        events.publishEvent(new BookDrafted(book.id(), description.title()));
        return book;
    }

    /**
     * Takes in a book from a list, and publishes it in the same breath when wanted. It joins the work whose edition it is
     * by its title and what else they have in common.
     *
     * @throws IsbnTaken when another book has one of its ISBNs
     * @throws NotPublishable when it shall be published and something is missing
     */
    public Book enter(BookId id, BookDescription description, boolean publish) {
        var work = register.findWork(description).orElseGet(BookDesk::newWork);
        var begun = begin(id, work, description);
        var book = books.save(publish ? begun.publish() : begun);
        events.publishEvent(new BookDrafted(book.id(), description.title()));
        if (publish) {
            events.publishEvent(new BookPublished(book.card(), book.version()));
        }
        return book;
    }

    /**
     * Describes a book anew. One that is described just so already stays as it is, and nobody is told.
     *
     * @param editionOf the book of whose work it is another edition; null leaves its work alone
     * @throws IsbnTaken when another book has one of the ISBNs
     * @throws NotPublishable when the book is published and the description lacks what readers must be shown
     * @throws TransitionRefused when it is withdrawn
     */
    public Book revise(Book book, BookDescription description, @Nullable BookId editionOf) {
        var work = editionOf == null ? book.work() : workOf(editionOf);
        if (description.equals(book.description()) && work.equals(book.work())) {
            return book;
        }
        register.requireFreeIsbns(book.id(), description.products());
        return change(book, it -> renamed(it.revise(description)).joinWork(work));
    }

    /** Opens a book to readers; see {@link Book} for what may be wrong with that. */
    public Book publish(Book book) {
        var published = books.save(book.publish());
        events.publishEvent(new BookPublished(published.card(), published.version()));
        return published;
    }

    /** Takes a book back from readers. */
    public Book withdraw(Book book, String reason) {
        var withdrawn = books.save(book.withdraw(reason));
        events.publishEvent(new BookWithdrawn(withdrawn.id(), withdrawn.version(), reason.strip()));
        return withdrawn;
    }

    /** Puts a cover on a book, which is nothing new when it wears it already. */
    public Book cover(Book book, Cover cover) {
        return cover.equals(book.cover()) ? book : change(book, it -> it.wear(cover));
    }

    /** Takes the cover off a book. */
    public Book uncover(Book book) {
        return book.cover() == null ? book : change(book, it -> it.wear(null));
    }

    private Book change(Book book, UnaryOperator<Book> change) {
        if (!book.isPublished()) {
            return books.save(change.apply(book));
        }
        var before = book.card();
        var after = books.save(change.apply(book));
        var changed = CardChanges.between(before, after.card());
        events.publishEvent(new BookRevised(after.card(), after.version(), changed));
        return after;
    }

    private Book begin(BookId id, UUID work, BookDescription description) {
        register.requireFreeIsbns(id, description.products());
        return new Book(id, work, freeSlug(id, "", description), description);
    }

    private Book renamed(Book book) {
        return book.status() == BookStatus.DRAFT
                ? book.rename(freeSlug(book.id(), book.slug(), book.description()))
                : book;
    }

    /** @param own what the book is called now, which it may keep when it fits */
    private String freeSlug(BookId id, String own, BookDescription description) {
        var date = description.publicationDate();
        return candidates(description.title(), description.edition(), date == null ? null : date.year(), id.value())
                .filter(it -> it.equals(own) || !register.hasSlug(it))
                .findFirst()
                .orElseThrow();
    }

    private UUID workOf(BookId other) {
        return books.findById(other.value()).map(Book::work).orElseThrow(() -> new NoSuchEdition(other));
    }

    private static UUID newWork() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
