package org.colophon.catalog.imports;

import java.util.List;
import java.util.UUID;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.FieldChange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What became of each record of each import. */
@Repository
class RecordResults {

    private static final TypeReference<List<Fault>> REASONS = new TypeReference<>() {};
    private static final int MAX_TITLE = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RecordResults(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID job, RecordResult result) {
        jdbc.sql("""
                        insert into catalog_import_record (import_id, number, outcome, book, title, changes, reasons)
                        values (:job, :number, :outcome, :book, :title, :changes, :reasons)""")
                .param("job", job)
                .param("number", result.record())
                .param("outcome", result.outcome().name())
                .param("book", result.book())
                .param("title", cut(result.title()))
                .param("changes", FieldChange.write(result.changes()))
                .param("reasons", json.writeValueAsString(result.reasons()))
                .update();
    }

    /** In the order of the list, after a number; null for every outcome. */
    List<RecordResult> after(UUID job, int number, @Nullable Outcome outcome, int limit) {
        return jdbc.sql("""
                        select number, outcome, book, title, changes, reasons from catalog_import_record
                        where import_id = :job and number > :number
                          and (cast(:outcome as varchar) is null or outcome = :outcome)
                        order by number
                        fetch first :limit rows only""")
                .param("job", job)
                .param("number", number)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("limit", limit)
                .query((row, index) -> new RecordResult(
                        row.getInt("number"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getObject("book", UUID.class),
                        row.getString("title"),
                        FieldChange.read(row.getString("changes")),
                        json.readValue(row.getString("reasons"), REASONS)))
                .list();
    }

    /** Forgets all of an import, which starts over. */
    void discard(UUID job) {
        jdbc.sql("delete from catalog_import_record where import_id = ?")
                .param(job)
                .update();
    }

    private static @Nullable String cut(@Nullable String title) {
        return title == null || title.length() <= MAX_TITLE ? title : title.substring(0, MAX_TITLE);
    }
}
