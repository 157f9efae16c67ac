package org.colophon.recommendations.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.quality.measure.Lists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that were made, the latest {@value #MOST} of them. The lists that a report was made of are kept until the next
 * one has been compared with them.
 */
@Component
public class Reports {

    /** More than a year of one report a day. */
    public static final int MOST = 400;

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<QualityReport> latest() {
        return latest(1).stream().findFirst();
    }

    /** The latest first. */
    public List<QualityReport> latest(int limit) {
        return jdbc.sql("select report from recommendations_quality_report order by made_at desc, id desc limit :limit")
                .param("limit", limit)
                .query(Reports::report)
                .list();
    }

    public Optional<QualityReport> find(UUID id) {
        return jdbc.sql("select report from recommendations_quality_report where id = :id")
                .param("id", id)
                .query(Reports::report)
                .optional();
    }

    /** The lists of the latest report. */
    Optional<Before> before() {
        return jdbc.sql("""
                        select made_at, lists from recommendations_quality_report where lists is not null
                        order by made_at desc, id desc limit 1
                        """)
                .query((row, number) -> new Before(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        ReportJson.lists(row.getString("lists"))))
                .optional();
    }

    record Before(Instant madeAt, Map<BookId, List<BookId>> lists) {}

    /** Keeps a report and forgets the oldest of too many. */
    @Transactional
    public void keep(QualityReport report, Lists lists) {
        jdbc.sql("update recommendations_quality_report set lists = null where lists is not null")
                .update();
        jdbc.sql("""
                insert into recommendations_quality_report (id, made_at, report, lists)
                values (:id, :madeAt, :report, :lists)
                """)
                .param("id", report.id())
                .param("madeAt", report.madeAt().atOffset(ZoneOffset.UTC))
                .param("report", ReportJson.write(report))
                .param("lists", ReportJson.write(lists))
                .update();
        forgetOldest();
    }

    private void forgetOldest() {
        jdbc.sql("""
                delete from recommendations_quality_report where id in (
                  select id from recommendations_quality_report order by made_at desc, id desc offset :most rows)
                """).param("most", MOST).update();
    }

    private static QualityReport report(ResultSet row, int number) throws SQLException {
        return ReportJson.report(row.getString("report"));
    }
}
