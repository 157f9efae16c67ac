package org.colophon.catalog.book;

import java.util.List;
import java.util.UUID;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookId;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.title.TitleKey;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A book of the catalogue: how it is described, and its life from draft to published to withdrawn, and perhaps back. Each
 * transition checks that the book is ready for it and returns the book, which the caller saves.
 */
@AggregateRoot
@Table("catalog_book")
public class Book {

    private static final int MAX_REASON = 500;

    @Id
    @Identity
    private final UUID id;

    @Version
    private long version;

    private UUID work;
    private String slug;
    /** Derived from the title, for the register to find other editions of the work by. */
    @SuppressWarnings("UnusedVariable")
    private String titleKey;

    private BookStatus status;
    private @Nullable String withdrawnBecause;

    @Embedded.Empty
    private BookDescription description;

    @Embedded.Nullable private @Nullable Cover cover;

    @PersistenceCreator
    private Book(
            UUID id,
            long version,
            UUID work,
            String slug,
            String titleKey,
            BookStatus status,
            @Nullable String withdrawnBecause,
            BookDescription description,
            @Nullable Cover cover) {
        this.id = id;
        this.version = version;
        this.work = work;
        this.slug = slug;
        this.titleKey = titleKey;
        this.status = status;
        this.withdrawnBecause = withdrawnBecause;
        this.description = description;
        this.cover = cover;
    }

    /**
     * Begins a book as a draft.
     *
     * @param work that it is an edition of: another book's, or a new one
     * @param slug its name in addresses, which no other book has
     */
    Book(BookId id, UUID work, String slug, BookDescription description) {
        this(id.value(), 0, work, slug, TitleKey.of(description.title()), BookStatus.DRAFT, null, description, null);
    }

    /**
     * Opens the book to readers.
     *
     * @throws NotPublishable when something is missing
     * @throws TransitionRefused when it is published already
     */
    Book publish() {
        if (isPublished()) {
            throw new TransitionRefused("Only what readers do not see can be published", status);
        }
        requirePublishable(description);
        status = BookStatus.PUBLISHED;
        withdrawnBecause = null;
        return this;
    }

    /**
     * Takes the book back from readers.
     *
     * @param reason shown to readers, 1 to 500 characters
     * @throws TransitionRefused when it is not published
     */
    Book withdraw(String reason) {
        if (!isPublished()) {
            throw new TransitionRefused("Only a published book can be withdrawn", status);
        }
        var words = reason.strip();
        if (words.isEmpty() || words.length() > MAX_REASON) {
            throw new IllegalArgumentException("A reason has 1 to %d characters".formatted(MAX_REASON));
        }
        status = BookStatus.WITHDRAWN;
        withdrawnBecause = words;
        return this;
    }

    /**
     * Describes the book anew.
     *
     * @throws NotPublishable when readers see the book and the description lacks what they must be shown
     * @throws TransitionRefused when it is withdrawn
     */
    Book revise(BookDescription revised) {
        refuseWhenWithdrawn();
        if (isPublished()) {
            requirePublishable(revised);
        }
        description = revised;
        titleKey = TitleKey.of(revised.title());
        return this;
    }

    /**
     * Gives the book another name in addresses.
     *
     * @throws TransitionRefused once it has been published, for readers may have kept the address
     */
    Book rename(String free) {
        if (status != BookStatus.DRAFT) {
            throw new TransitionRefused("The address is kept for good", status);
        }
        slug = free;
        return this;
    }

    /** Makes the book an edition of another work. */
    Book joinWork(UUID other) {
        refuseWhenWithdrawn();
        work = other;
        return this;
    }

    /** Puts another cover on the book, or takes it off. */
    Book wear(@Nullable Cover other) {
        refuseWhenWithdrawn();
        cover = other;
        return this;
    }

    /** What the public may know of the book. Drafts have no card: they may lack what it needs. */
    public BookCard card() {
        requirePublishable(description);
        return BookCardPrint.of(this);
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
        return status;
    }

    /** In the editor's words, while the book is withdrawn. */
    public @Nullable String withdrawnBecause() {
        return withdrawnBecause;
    }

    public BookDescription description() {
        return description;
    }

    public @Nullable Cover cover() {
        return cover;
    }

    public boolean isPublished() {
        return status == BookStatus.PUBLISHED;
    }

    private void refuseWhenWithdrawn() {
        if (status == BookStatus.WITHDRAWN) {
            throw new TransitionRefused("It must be published again before it can be changed", status);
        }
    }

    private static void requirePublishable(BookDescription description) {
        List<Fault> missing = description.missing();
        if (!missing.isEmpty()) {
            throw new NotPublishable(missing);
        }
    }
}
