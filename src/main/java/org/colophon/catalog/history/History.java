package org.colophon.catalog.history;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.editor.Edit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes of all books. */
@Repository
public class History {

    private static final String ENTRIES =
            "select id, book, version, made_at, editor, act, why, changes from catalog_history ";

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a change, within the transaction that makes it.
     *
     * @param before what was said of the book; null when the book is new
     * @param version of the book after the change
     */
    public void record(BookId book, long version, Edit edit, Act act, @Nullable Snapshot before, Snapshot after) {
        var changes = before == null ? List.<FieldChange>of() : FieldChange.between(before, after);
        jdbc.sql("""
                        insert into catalog_history (id, book, version, made_at, editor, act, why, changes, description)
                        values (:id, :book, :version, :at, :editor, :act, :why, :changes, :description)""")
                .param("id", UuidCreator.getTimeOrderedEpochPlus1())
                .param("book", book.value())
                .param("version", version)
                .param("at", OffsetDateTime.now(ZoneOffset.UTC))
                .param("editor", edit.editor().name())
                .param("act", act.name())
                .param("why", edit.why())
                .param("changes", FieldChange.write(changes))
                .param("description", after.json())
                .update();
    }

    /**
     * The changes of a book, the latest first.
     *
     * @param before only those that led to an earlier version; null for all
     */
    public List<HistoryEntry> ofBook(BookId book, @Nullable Long before, int limit) {
        return jdbc.sql(ENTRIES + "where book = :book and version < :before order by version desc "
                        + "fetch first :limit rows only")
                .param("book", book.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(History::entry)
                .list();
    }

    /**
     * The changes that an editor made, the latest first.
     *
     * @param before only those made before this one; null for all
     */
    public List<HistoryEntry> byEditor(String editor, @Nullable UUID before, int limit) {
        return jdbc.sql(ENTRIES + "where editor = :editor "
                        + (before == null ? "" : "and id < :before ")
                        + "order by id desc fetch first :limit rows only")
                .param("editor", editor)
                .param("before", before)
                .param("limit", limit)
                .query(History::entry)
                .list();
    }

    /** Has one of some things been done to a book after it had a version? */
    public boolean hasSince(BookId book, long version, Set<Act> acts) {
        return jdbc.sql("""
                        select 1 from catalog_history where book = :book and version > :version and act in (:acts)
                        fetch first row only""")
                .param("book", book.value())
                .param("version", version)
                .param("acts", acts.stream().map(Act::name).toList())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /**
     * All that was said of a book in one of its versions.
     *
     * @throws NoSuchVersion when it had no such version
     */
    public Snapshot snapshot(BookId book, long version) {
        return jdbc.sql("select description from catalog_history where book = :book and version = :version")
                .param("book", book.value())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(Snapshot::new)
                .orElseThrow(() -> new NoSuchVersion(version));
    }

    private static HistoryEntry entry(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                row.getObject("id", UUID.class),
                new BookId(row.getObject("book", UUID.class)),
                row.getLong("version"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("editor"),
                Act.valueOf(row.getString("act")),
                row.getString("why"),
                FieldChange.read(row.getString("changes")));
    }
}
