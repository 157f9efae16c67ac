package org.colophon.recommendations.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.colophon.recommendations.ReaderKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The chunks of readings in the database, and who is to be forgotten. */
@Component
public class ReadingLog {

    private final JdbcClient jdbc;

    ReadingLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a chunk is and what it holds.
     *
     * @param at by the database's clock, when the transaction began that wrote it
     * @param readings how many
     * @param compact whether it was written anew from many
     */
    record Written(long id, int period, Instant at, int readings, boolean compact) {}

    /** @param at by the database's clock, when the reader asked for it */
    record Forgotten(ReaderKey reader, Instant at) {}

    Instant now() {
        return jdbc.sql("select current_timestamp")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Keeps a chunk of one period's readings and tells where. */
    Written append(int period, Chunk chunk, Instant at, boolean compact) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into recommendations_readings (period, written_at, readings, compact, bytes)
                values (:period, :at, :readings, :compact, :bytes)
                """)
                .param("period", period)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("readings", chunk.count())
                .param("compact", compact)
                .param("bytes", chunk.bytes())
                .update(key, "id");
        return new Written(Objects.requireNonNull(key.getKeyAs(Long.class)), period, at, chunk.count(), compact);
    }

    /** In the order in which they were written, give or take what is written at the same time. */
    List<Written> since(Instant time) {
        return jdbc.sql("""
                select id, period, written_at, readings, compact from recommendations_readings
                where written_at >= :since order by id
                """)
                .param("since", time.atOffset(ZoneOffset.UTC))
                .query((row, number) -> written(row))
                .list();
    }

    /** Hands on those that are there. */
    void read(Collection<Long> ids, BiConsumer<Written, Chunk> sink) {
        jdbc.sql("""
                select id, period, written_at, readings, compact, bytes from recommendations_readings
                where id in (:ids) order by id
                """).param("ids", ids).query(row -> {
            sink.accept(written(row), new Chunk(row.getInt("readings"), row.getBytes("bytes")));
        });
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                row.getLong("id"),
                row.getInt("period"),
                instant(row, "written_at"),
                row.getInt("readings"),
                row.getBoolean("compact"));
    }

    void delete(Collection<Long> ids) {
        jdbc.sql("delete from recommendations_readings where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    void deletePeriodsBefore(int period) {
        jdbc.sql("delete from recommendations_readings where period < :period")
                .param("period", period)
                .update();
        jdbc.sql("delete from recommendations_forgotten_reader where period < :period")
                .param("period", period)
                .update();
    }

    /** Says that what this reader has read until now is to be forgotten. */
    public void forget(ReaderKey reader) {
        jdbc.sql("""
                insert into recommendations_forgotten_reader (reader, period, forgotten_at)
                values (:reader, :period, current_timestamp)
                """)
                .param("reader", reader.value())
                .param("period", reader.period())
                .update();
    }

    List<Forgotten> forgotten() {
        return jdbc.sql("select reader, forgotten_at from recommendations_forgotten_reader")
                .query((row, number) ->
                        new Forgotten(new ReaderKey(row.getLong("reader")), instant(row, "forgotten_at")))
                .list();
    }

    /** What was asked for before that time is done in all chunks of the period. */
    void deleteForgottenBefore(Instant time, int period) {
        jdbc.sql("delete from recommendations_forgotten_reader where forgotten_at < :time and period = :period")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .param("period", period)
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
