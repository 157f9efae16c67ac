package org.colophon.recommendations.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.rule.Rule;
import org.colophon.recommendations.rule.RulesJson;
import org.colophon.recommendations.settings.Settings;
import org.colophon.recommendations.settings.SettingsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which rules and settings have changed. */
@Component
public class KnownRules {

    private static final String RULES =
            "select book, version, rules_json, changed_at from recommendations_steering where changed_at >= :since";
    private static final String SETTINGS = "select settings_json from recommendations_settings";

    private final JdbcClient jdbc;

    KnownRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The rules of a book as they became.
     *
     * @param at by the database's clock, when the transaction began that changed them
     */
    record RulesChange(BookId book, long version, List<Rule> rules, Instant at) {}

    /** The rules of each book whose rules have changed since then, in no order. */
    List<RulesChange> changedSince(Instant since) {
        return jdbc.sql(RULES)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(KnownRules::change)
                .list();
    }

    /** What the house has decided for all lists; empty when nothing so far. */
    Optional<Settings> settings() {
        return jdbc.sql(SETTINGS).query(String.class).optional().map(SettingsJson::read);
    }

    private static RulesChange change(ResultSet row, int number) throws SQLException {
        return new RulesChange(
                new BookId(row.getObject("book", UUID.class)),
                row.getLong("version"),
                RulesJson.read(row.getString("rules_json")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
