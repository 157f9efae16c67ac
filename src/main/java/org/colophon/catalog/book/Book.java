package org.colophon.catalog.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookId;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.Locks;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.register.Heading;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A book of the catalogue: what editors say of it, what readers see of that, and its life from draft to published to
 * withdrawn, and perhaps back. What is said of a book that readers have seen is a revision, which they see once it is
 * published. Each transition checks that the book is ready for it and returns the book, which the caller saves.
 */
@AggregateRoot
@Table("catalog_book")
public class Book {

    @Id
    @Identity
    private final UUID id;

    @Version
    private long version;

    private UUID work;
    private String slug;

    @Embedded.Empty
    private Lifecycle life;

    @Embedded.Empty
    private Wording wording;

    @Embedded.Empty
    private Locks locks;

    @Embedded.Empty
    @SuppressWarnings("UnusedVariable") // lists read it
    private Heading heading;

    @PersistenceCreator
    private Book(
            UUID id,
            long version,
            UUID work,
            String slug,
            Lifecycle life,
            Wording wording,
            Locks locks,
            Heading heading) {
        this.id = id;
        this.version = version;
        this.work = work;
        this.slug = slug;
        this.life = life;
        this.wording = wording;
        this.locks = locks;
        this.heading = heading;
    }

    /**
     * Begins a book as a draft.
     *
     * @param work that it is an edition of: another book's, or a new one
     * @param slug its name in addresses, which no other book has
     */
    Book(BookId id, UUID work, String slug, BookDescription description) {
        this(
                id.value(),
                0,
                work,
                slug,
                Lifecycle.DRAFT,
                Wording.of(description),
                Locks.NONE,
                Heading.of(description, false, Instant.EPOCH));
    }

    /**
     * Opens the book to readers, or the revision of one that they see already.
     *
     * @param today in the publisher's calendar
     * @throws NotPublishable when something is missing or an embargo forbids it
     * @throws TransitionRefused when readers see all of it already
     */
    Book publish(LocalDate today) {
        if (isPublished() && !isRevised()) {
            throw new TransitionRefused("There is nothing that readers do not see", status());
        }
        requireNone(obstacles(today));
        life = life.published();
        wording = wording.published();
        return this;
    }

    /**
     * Has a draft opened to readers at a point in time.
     *
     * @param day of that time in the publisher's calendar
     * @throws NotPublishable when it could not be published then
     * @throws TransitionRefused when it is no draft
     */
    Book scheduleFor(Instant at, LocalDate day) {
        life = life.scheduledFor(at);
        requireNone(obstacles(day));
        return this;
    }

    /** @throws TransitionRefused when it is not scheduled */
    Book unschedule() {
        life = life.unscheduled();
        return this;
    }

    /**
     * Takes the book back from readers.
     *
     * @param reason shown to readers, 1 to 500 characters
     * @throws TransitionRefused when it is not published
     */
    Book withdraw(String reason) {
        life = life.withdrawn(reason);
        return this;
    }

    /**
     * Describes the book anew. Readers of a published book see it when it is published again.
     *
     * @throws NotPublishable when it is about to be published by itself and lacks what readers must be shown
     */
    Book revise(BookDescription revised) {
        return word(life.isUnseen() ? Wording.of(revised) : wording.revised(revised));
    }

    /**
     * Changes what is said of the book both for readers and in a revision that is under way.
     *
     * @throws NotPublishable when readers see the book, or soon will, and it would lack what they must be shown
     */
    Book amend(UnaryOperator<BookDescription> change) {
        return word(wording.amended(change));
    }

    /** @throws TransitionRefused when there is no revision that readers do not see */
    Book discardRevision() {
        if (!isRevised()) {
            throw new TransitionRefused("There is no revision to discard", status());
        }
        return word(wording.discarded());
    }

    /**
     * Gives the book another name in addresses.
     *
     * @throws TransitionRefused once it has been published, for readers may have kept the address
     */
    Book rename(String free) {
        if (!life.isUnseen()) {
            throw new TransitionRefused("The address is kept for good", status());
        }
        slug = free;
        return this;
    }

    /** Makes the book an edition of another work. */
    Book joinWork(UUID other) {
        work = other;
        return this;
    }

    /** Keeps the values of fields against imports from now on, and of no others. */
    Book lock(Locks other) {
        locks = other;
        return this;
    }

    /** Has lists show the book as it is now. */
    Book list(Instant now) {
        heading = Heading.of(description(), isRevised(), now);
        return this;
    }

    /**
     * What the public may know of the book. Drafts have no card: they may lack what it needs.
     *
     * @param today in the publisher's calendar, which decides on prices
     * @throws NotPublishable when it lacks what a card needs
     */
    public BookCard card(LocalDate today) {
        requireNone(shown().missing());
        return BookCardPrint.of(this, today);
    }

    /** Everything that keeps the book, or its revision, from being published that day. */
    public List<Fault> obstacles(LocalDate day) {
        return description().obstaclesOn(day);
    }

    public BookId id() {
        return new BookId(id);
    }

    /** Grows with each change, from 1; 0 before the book is first saved. */
    public long version() {
        return version;
    }

    /** Shared by the editions of one work. */
    public UUID work() {
        return work;
    }

    public String slug() {
        return slug;
    }

    public BookStatus status() {
        return life.status();
    }

    public boolean isPublished() {
        return life.isPublished();
    }

    /** In the editor's words, while the book is withdrawn. */
    public @Nullable String withdrawnBecause() {
        return life.withdrawnBecause();
    }

    /** When it will be published, while it is scheduled. */
    public @Nullable Instant publishAt() {
        return life.publishAt();
    }

    /** What editors say of the book. */
    public BookDescription description() {
        return wording.description().description();
    }

    /** What readers see of a published book, and saw last of a withdrawn one. */
    public BookDescription shown() {
        return wording.shown().description();
    }

    /** Do editors say something else than readers see or saw? */
    public boolean isRevised() {
        return wording.isRevised();
    }

    public Locks locks() {
        return locks;
    }

    /** May it still be given another name in addresses? */
    boolean isUnseen() {
        return life.isUnseen();
    }

    /** The description, as the history keeps it. */
    Snapshot snapshot() {
        return wording.description();
    }

    private Book word(Wording other) {
        wording = other;
        if (isPublished() || status() == BookStatus.SCHEDULED) {
            requireNone(shown().missing());
        }
        return this;
    }

    private static void requireNone(List<Fault> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new NotPublishable(obstacles);
        }
    }
}
