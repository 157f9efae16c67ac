package org.colophon.catalog.book;

import static org.colophon.catalog.title.Slug.candidates;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.colophon.catalog.BookId;
import org.colophon.catalog.calendar.PublisherCalendar;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.contributor.ContributorDesk;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.document.Locks;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.history.Act;
import org.colophon.catalog.history.History;
import org.colophon.catalog.register.IsbnTaken;
import org.colophon.catalog.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where books are described. Each method is one transaction; a book that another has changed in the meantime is refused with
 * an {@link org.springframework.dao.OptimisticLockingFailureException}, one of an imprint that is not the editor's with an
 * {@link org.colophon.catalog.editor.ImprintOutOfReach}.
 */
@Component
@Transactional
public class BookDesk {

    private final Register register;
    private final ContributorDesk contributors;
    private final Ledger ledger;
    private final History history;
    private final PublisherCalendar calendar;

    BookDesk(
            Register register,
            ContributorDesk contributors,
            Ledger ledger,
            History history,
            PublisherCalendar calendar) {
        this.register = register;
        this.contributors = contributors;
        this.ledger = ledger;
        this.history = history;
        this.calendar = calendar;
    }

    /**
     * Begins a book.
     *
     * @param editionOf the book of whose work it is another edition; null begins a work
     * @throws IsbnTaken when another book has one of its ISBNs
     * @throws org.colophon.catalog.register.NoSuchEdition when there is no such other book
     */
    public Book draft(BookDescription description, @Nullable BookId editionOf, Edit edit) {
        var work = editionOf == null ? newWork() : register.workOf(editionOf, "/editionOf");
        var bare = identified(description.wearing(null), List.of());
        return ledger.enter(begin(BookId.create(), work, bare), edit, Act.DRAFTED);
    }

    /**
     * Takes in a book from a list, and publishes it in the same breath when wanted. It joins the work whose edition it is
     * by its title and what else they have in common.
     *
     * @throws IsbnTaken when another book has one of its ISBNs
     * @throws NotPublishable when it shall be published and something is missing
     */
    public Book enter(BookId id, BookDescription description, boolean publish, Edit edit) {
        var work = register.findWork(description).orElseGet(BookDesk::newWork);
        var begun = begin(id, work, identified(description, List.of()));
        return ledger.enter(publish ? begun.publish(calendar.today()) : begun, edit, Act.IMPORTED);
    }

    /**
     * Describes a book anew, all but its cover. One that is described just so already stays as it is. Readers of a published
     * book see it once it is published again.
     *
     * @param editionOf the book of whose work it is another edition; null leaves its work alone
     * @throws IsbnTaken when another book has one of the ISBNs
     * @throws NotPublishable when it is scheduled and the description lacks what readers must be shown
     */
    public Book revise(Book book, BookDescription description, @Nullable BookId editionOf, Edit edit) {
        var work = editionOf == null ? book.work() : register.workOf(editionOf, "/editionOf");
        var dressed = identified(
                description.wearing(book.description().cover()),
                book.description().contributions());
        if (dressed.equals(book.description()) && work.equals(book.work())) {
            return book;
        }
        register.requireFreeIsbns(book.id(), dressed.products());
        return ledger.change(
                book, edit, Act.REVISED, it -> renamed(it.revise(dressed)).joinWork(work));
    }

    /**
     * Changes what is said of a book, for readers at once and in a revision that is under way. One that is described just so
     * already stays as it is.
     *
     * @param act what the history shall call it
     * @throws IsbnTaken when another book has one of the ISBNs
     * @throws NotPublishable when readers see the book and it would lack what they must be shown
     */
    public Book amend(Book book, UnaryOperator<BookDescription> change, Edit edit, Act act) {
        UnaryOperator<BookDescription> identifying = it -> identified(change.apply(it), it.contributions());
        var after = identifying.apply(book.description());
        var shown = book.isRevised() ? identifying.apply(book.shown()) : after;
        if (after.equals(book.description()) && shown.equals(book.shown())) {
            return book;
        }
        register.requireFreeIsbns(book.id(), after.products());
        return ledger.change(book, edit, act, it -> renamed(it.amend(identifying)));
    }

    /**
     * What {@link #amend} would make of a book, of which nothing is saved; it refuses what that would refuse. ISBNs are not
     * looked at, and contributors who are new have no id.
     *
     * @param book is amended, so that it must not be used as what is stored any more
     */
    @Transactional(readOnly = true)
    public Book rehearse(Book book, UnaryOperator<BookDescription> change, Edit edit) {
        UnaryOperator<BookDescription> recognising = it -> {
            var changed = change.apply(it);
            return changed.by(contributors.recognise(changed.contributions(), it.contributions()));
        };
        return ledger.rehearse(book, edit, it -> it.amend(recognising));
    }

    /**
     * Describes a book again as it was in one of its versions, cover and all.
     *
     * @throws org.colophon.catalog.history.NoSuchVersion when it had no such version
     */
    public Book restore(Book book, long version, Edit edit) {
        var then = history.snapshot(book.id(), version).description();
        if (then.equals(book.description())) {
            return book;
        }
        register.requireFreeIsbns(book.id(), then.products());
        return ledger.change(book, edit, Act.RESTORED, it -> renamed(it.revise(then)));
    }

    /** Throws away what readers do not see yet of a published book. */
    public Book discardRevision(Book book, Edit edit) {
        return ledger.change(book, edit, Act.DISCARDED, Book::discardRevision);
    }

    /** Puts a cover on a book, or takes it off, which is nothing new when it wears it already. */
    public Book cover(Book book, @Nullable Cover cover, Edit edit) {
        var dressed = book.description().wearing(cover);
        return dressed.equals(book.description())
                ? book
                : ledger.change(book, edit, Act.REVISED, it -> it.revise(dressed));
    }

    /** Keeps fields of a book against imports from now on, and no others. */
    public Book lock(Book book, Locks locks, Edit edit) {
        return locks.equals(book.locks()) ? book : ledger.change(book, edit, Act.LOCKED, it -> it.lock(locks));
    }

    /** @param before who contributed to the book so far */
    private BookDescription identified(BookDescription description, List<Contribution> before) {
        return description.by(contributors.identify(description.contributions(), before));
    }

    private Book begin(BookId id, UUID work, BookDescription description) {
        register.requireFreeIsbns(id, description.products());
        return new Book(id, work, freeSlug(id, "", description), description);
    }

    private Book renamed(Book book) {
        return book.isUnseen() ? book.rename(freeSlug(book.id(), book.slug(), book.description())) : book;
    }

    /** @param own what the book is called now, which it may keep when it fits */
    private String freeSlug(BookId id, String own, BookDescription description) {
        var date = description.dates().publication();
        return candidates(description.title(), description.edition(), date == null ? null : date.year(), id.value())
                .filter(it -> it.equals(own) || !register.hasSlug(it))
                .findFirst()
                .orElseThrow();
    }

    private static UUID newWork() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
