package org.colophon.catalog.bulk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.catalog.alteration.Reversal;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What a change of many books does to one of them.
 *
 * @param number in the order of the preview, from 1
 * @param title as editors call the book
 * @param version of the book that was looked at; once it has been changed, the version after that
 * @param changes of what readers see; of a draft, of what they would see
 * @param revisionChanges of what editors say, where they are others
 * @param reasons why it is refused or conflicting
 */
public record BulkRecord(
        int number,
        Outcome outcome,
        UUID book,
        String title,
        long version,
        List<FieldChange> changes,
        @Nullable List<FieldChange> revisionChanges,
        List<Fault> reasons) {

    private static final Fault REVISION_GONE =
            new Fault("", "The revision that was under way has been published or discarded since");

    /**
     * What became of a book, or would become of it.
     *
     * @param seen by readers before
     * @param said by editors before
     */
    static BulkRecord of(int number, BookDescription seen, BookDescription said, Book book) {
        var changes = FieldChange.between(Snapshot.of(seen), Snapshot.of(book.shown()));
        var revisionChanges = FieldChange.between(Snapshot.of(said), Snapshot.of(book.description()));
        var others = changes.equals(revisionChanges) ? null : revisionChanges;
        var outcome = changes.isEmpty() && others == null ? Outcome.UNCHANGED : Outcome.CHANGING;
        return new BulkRecord(
                number,
                outcome,
                book.id().value(),
                book.description().title(),
                book.version(),
                changes,
                others,
                List.of());
    }

    /** A book that cannot be changed. */
    static BulkRecord refused(int number, Book book, List<Fault> reasons) {
        return of(number, book.shown(), book.description(), book).turned(Outcome.REFUSED, reasons);
    }

    /** The change has been made, unless there was nothing to change after all. */
    BulkRecord applied() {
        return outcome == Outcome.CHANGING ? turned(Outcome.APPLIED, List.of()) : this;
    }

    BulkRecord turned(Outcome other, List<Fault> reasons) {
        return new BulkRecord(number, other, book, title, version, changes, revisionChanges, reasons);
    }

    /**
     * What speaks against taking the change back.
     *
     * @param revisionGone whether a revision of the book has been published or discarded since
     */
    List<Fault> conflicts(Book now, boolean revisionGone) {
        if (revisionChanges != null && (revisionGone || !now.isRevised())) {
            return List.of(REVISION_GONE);
        }
        return Stream.of(now.shown(), now.description())
                .flatMap(it -> reversal(now, it).conflicts(it).stream())
                .distinct()
                .toList();
    }

    /** One of a book's two descriptions as it was before. */
    BookDescription undone(Book now, BookDescription said) {
        return reversal(now, said).onto(said);
    }

    /** While a book is revised, what editors say is never what readers see. */
    private Reversal reversal(Book now, BookDescription said) {
        return new Reversal(
                said.equals(now.description()) ? Objects.requireNonNullElse(revisionChanges, changes) : changes);
    }
}
