package org.colophon.catalog.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.FieldChange;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What each change of many books does to each of them. */
@Repository
class BulkRecords {

    private static final TypeReference<List<Fault>> REASONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BulkRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID change, BulkRecord record) {
        jdbc.sql("""
                        insert into catalog_bulk_record
                          (bulk_change, number, outcome, book, title, version, changes, revision_changes, reasons)
                        values
                          (:change, :number, :outcome, :book, :title, :version, :changes, :revisionChanges, :reasons)""").params(parameters(change, record)).update();
    }

    /** @throws OptimisticLockingFailureException when another instance was faster */
    void turn(UUID change, Outcome before, BulkRecord after) {
        var turned = jdbc.sql("""
                        update catalog_bulk_record set outcome = :outcome, version = :version, changes = :changes,
                          revision_changes = :revisionChanges, reasons = :reasons
                        where bulk_change = :change and number = :number and outcome = :before""")
                .params(parameters(change, after))
                .param("before", before.name())
                .update();
        if (turned != 1) {
            throw new OptimisticLockingFailureException(
                    "Record %d of bulk change %s is not %s any more".formatted(after.number(), change, before.word()));
        }
    }

    private Map<String, @Nullable Object> parameters(UUID change, BulkRecord record) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("change", change);
        parameters.put("number", record.number());
        parameters.put("outcome", record.outcome().name());
        parameters.put("book", record.book());
        parameters.put("title", record.title());
        parameters.put("version", record.version());
        parameters.put("changes", FieldChange.write(record.changes()));
        var revisionChanges = record.revisionChanges();
        parameters.put("revisionChanges", revisionChanges == null ? null : FieldChange.write(revisionChanges));
        parameters.put("reasons", json.writeValueAsString(record.reasons()));
        return parameters;
    }

    /** In the order of the preview, after a number; null for every outcome. */
    List<BulkRecord> after(UUID change, int number, @Nullable Outcome outcome, int limit) {
        return jdbc.sql("""
                        select number, outcome, book, title, version, changes, revision_changes, reasons
                        from catalog_bulk_record where bulk_change = :change and number > :number %s
                        order by number
                        fetch first :limit rows only""".formatted(outcome == null ? "" : "and outcome = :outcome"))
                .param("change", change)
                .param("number", number)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("limit", limit)
                .query(this::record)
                .list();
    }

    private BulkRecord record(ResultSet row, int index) throws SQLException {
        var revisionChanges = row.getString("revision_changes");
        return new BulkRecord(
                row.getInt("number"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("book", UUID.class),
                row.getString("title"),
                row.getLong("version"),
                FieldChange.read(row.getString("changes")),
                revisionChanges == null ? null : FieldChange.read(revisionChanges),
                json.readValue(row.getString("reasons"), REASONS));
    }
}
