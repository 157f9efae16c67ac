package org.colophon.recommendations.feature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what is known of books, and what of it has changed. */
@Component
public class KnownFeatures {

    private static final String CHANGES = """
            select book, 'CARD' as part, version, changed_at from recommendations_card
            where changed_at >= :since
            union all
            select book, 'CONTENT' as part, version, changed_at from recommendations_content
            where changed_at >= :since
            """;

    private static final String FEATURES = """
            select c.book, c.published, c.version as card_version, c.facts as card,
              coalesce(t.version, -1) as content_version, t.facts as content
            from recommendations_card c left join recommendations_content t on t.book = c.book
            where c.facts is not null and c.book in (:books)
            """;

    private final JdbcClient jdbc;

    KnownFeatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest change of each part of each book since the given time, in no order. A transaction that began before that
     * time may commit after it: whoever follows the changes asks for some that it has seen.
     */
    public List<Change> changedSince(Instant since) {
        return jdbc.sql(CHANGES)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Change(
                        new BookId(row.getObject("book", UUID.class)),
                        Part.valueOf(row.getString("part")),
                        row.getLong("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What is known of those books; a book whose card has not arrived yet is left out. */
    public List<BookFeatures> of(Collection<BookId> books) {
        return jdbc.sql(FEATURES)
                .param("books", books.stream().map(BookId::value).toList())
                .query(KnownFeatures::features)
                .list();
    }

    private static BookFeatures features(ResultSet row, int number) throws SQLException {
        return new BookFeatures(
                new BookId(row.getObject("book", UUID.class)),
                row.getBoolean("published"),
                row.getLong("card_version"),
                FactsJson.card(row.getString("card")),
                row.getLong("content_version"),
                FactsJson.content(row.getString("content")));
    }
}
