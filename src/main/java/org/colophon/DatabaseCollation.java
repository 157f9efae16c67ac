package org.colophon;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells migrations how a column is compared character by character: {@code ${binary}} after its type. H2 does so anyway;
 * PostgreSQL would follow the language of the database, in which a range of words beginning alike is no range.
 */
@Component
class DatabaseCollation implements FlywayConfigurationCustomizer {

    private final DataSource database;

    DatabaseCollation(DataSource database) {
        this.database = database;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.placeholders(Map.of("binary", isPostgresql() ? "collate \"C\"" : ""));
    }

    private boolean isPostgresql() {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked what it is", e);
        }
    }
}
