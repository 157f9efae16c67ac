package org.colophon.catalog.bulk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.history.Act;
import org.colophon.catalog.history.History;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes one step further in a change of many books, in one transaction with how far it has come: after a crash either all of
 * the step has happened or nothing.
 */
@Component
@Transactional
class BulkSteps {

    private static final List<Fault> CHANGED_SINCE =
            List.of(new Fault("", "The book has been changed since the preview"));
    private static final Set<Act> ENDS_OF_REVISIONS = Set.of(Act.PUBLISHED, Act.DISCARDED);

    private final BulkChanges changes;
    private final BulkRecords records;
    private final Books books;
    private final BookDesk desk;
    private final History history;

    BulkSteps(BulkChanges changes, BulkRecords records, Books books, BookDesk desk, History history) {
        this.changes = changes;
        this.records = records;
        this.books = books;
        this.desk = desk;
        this.history = history;
    }

    /** Keeps what would become of the next books. */
    BulkChange keep(UUID id, List<BulkRecord> looked, String cursor) {
        var change = find(id).look(looked, cursor);
        looked.forEach(it -> records.add(id, it));
        return changes.save(change);
    }

    /** Changes a book that is still as it was looked at. */
    void apply(UUID id, BulkRecord record) {
        var change = find(id);
        var book = books.findById(record.book()).orElseThrow();
        if (book.version() != record.version()) {
            note(change, record, record.turned(Outcome.CONFLICTING, CHANGED_SINCE));
            return;
        }
        var seen = book.shown();
        var said = book.description();
        var amended = desk.amend(book, change.alteration()::onto, change.edit(), Act.CHANGED_IN_BULK);
        note(change, record, BulkRecord.of(record.number(), seen, said, amended).applied());
    }

    /** Describes a book as before in what was changed, when that is still as it was changed. */
    void undo(UUID id, BulkRecord record) {
        var change = find(id);
        var book = books.findById(record.book()).orElseThrow();
        var revisionGone = history.hasSince(new BookId(record.book()), record.version(), ENDS_OF_REVISIONS);
        var conflicts = record.conflicts(book, revisionGone);
        if (conflicts.isEmpty()) {
            desk.amend(book, it -> record.undone(book, it), change.edit(), Act.CHANGED_IN_BULK);
        }
        note(change, record, record.turned(conflicts.isEmpty() ? Outcome.UNDONE : Outcome.CONFLICTING, conflicts));
    }

    /** Notes why a book was left alone. */
    void refuse(UUID id, BulkRecord record, List<Fault> reasons) {
        note(find(id), record, record.turned(Outcome.REFUSED, reasons));
    }

    private void note(BulkChange change, BulkRecord before, BulkRecord after) {
        records.turn(change.id(), before.outcome(), after);
        changes.save(change.count(before.outcome(), after.outcome()));
    }

    private BulkChange find(UUID id) {
        return changes.findById(id).orElseThrow();
    }
}
