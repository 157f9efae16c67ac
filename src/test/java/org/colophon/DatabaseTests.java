package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.colophon.architecture.Proves;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;

/** The default database keeps what it has acknowledged, and the tests run on the one that they say. */
@Proves(adr = 5)
@Tag("sql")
@JdbcTest(properties = "spring.flyway.enabled=false")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class DatabaseTests {

    @Autowired
    DataSource database;

    @Test
    void theDefaultDatabaseWritesBeforeItAcknowledges() throws IOException {
        var properties = new Properties();
        try (var file = getClass().getResourceAsStream("/application.properties")) {
            properties.load(file);
        }

        assertThat(properties.getProperty("spring.datasource.url"))
                .startsWith("jdbc:h2:file:")
                .contains(";WRITE_DELAY=0");
    }

    @Test
    void testsRunOnTheDatabaseTheySay() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(System.getProperty("colophon.test.database", "h2"));
        }
    }
}
