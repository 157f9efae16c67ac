package org.colophon.catalog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.colophon.ModuleTest;
import org.colophon.architecture.Proves;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.description.BookDescription;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Books that were kept in tables become the documents that say the same. */
@ModuleTest
@Proves(adr = 15)
class DocumentMigrationTests {

    private static final UUID FULL = UUID.fromString("01890f3e-7c00-7000-8000-000000000001");
    private static final UUID BLANK = UUID.fromString("01890f3e-7c00-7000-8000-000000000002");

    private final DataSource database;
    private final JdbcClient jdbc;

    DocumentMigrationTests(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    @Test
    void takesACatalogueOver() {
        migrate("2");
        jdbc.sql("""
                insert into earlier.catalog_book (id, version, work, slug, title_key, status, title, subtitle, edition,
                  imprint, language, overview, subjects, keywords, publication_date, series_title, series_number,
                  cover_name, cover_width, cover_height)
                values (?, 7, ?, 'complete', 'complete', 'PUBLISHED', 'Complete "Ü"', 'Nothing Left Out', '3rd Edition',
                  'Imprint & Sons', 'de', '<p>All of <em>it</em>.</p>', array['UMX', 'UYD'], array['one', 'two "2"'],
                  '2024-02', 'The Series', 7, 'complete.jpg', 600, 800)""").params(FULL, FULL).update();
        jdbc.sql("""
                insert into earlier.catalog_book (id, version, work, slug, title_key, status, title, overview, subjects,
                  keywords)
                values (?, 1, ?, 'book', '', 'DRAFT', '', '', cast(array[] as varchar array),
                  cast(array[] as varchar array))""").params(BLANK, BLANK).update();
        jdbc.sql("insert into earlier.catalog_contribution values (?, 1, 'Ted', 'TRANSLATOR'), (?, 0, 'Ann', 'AUTHOR')")
                .params(FULL, FULL)
                .update();
        jdbc.sql("insert into earlier.catalog_product values (?, 0, '9781801819992', 'HARDBACK', 320, 39.9, 'EUR'), "
                        + "(?, 1, '9780306406157', 'DIGITAL_DOWNLOAD', null, null, null)")
                .params(FULL, FULL)
                .update();

        migrate("3");

        assertThat(description(FULL)).isEqualTo(Descriptions.with(BookDescription.NOTHING, """
                {"title": "Complete \\"Ü\\"", "subtitle": "Nothing Left Out", "editionStatement": "3rd Edition",
                 "contributors": [{"name": "Ann", "role": "A01"}, {"name": "Ted", "role": "B06"}],
                 "imprint": "Imprint & Sons", "language": "de", "overview": "<p>All of <em>it</em>.</p>",
                 "subjects": ["UMX", "UYD"], "keywords": ["one", "two \\"2\\""], "publicationDate": "2024-02",
                 "series": {"title": "The Series", "number": 7},
                 "products": [{"isbn": "9781801819992", "form": "BB", "pages": 320,
                               "prices": [{"amount": 39.90, "currency": "EUR"}]},
                              {"isbn": "9780306406157", "form": "ED"}],
                 "cover": {"name": "complete.jpg", "width": 600, "height": 800}}"""));
        assertThat(description(BLANK)).isEqualTo(BookDescription.NOTHING);
        assertThat(number("select count(*) from earlier.catalog_isbn")).isEqualTo(2);
        assertThat(number("select count(*) from earlier.catalog_book_subject")).isEqualTo(2);
        assertThat(number("select count(*) from earlier.catalog_history where version = 7"))
                .isEqualTo(1);
        assertThat(jdbc.sql("select contributors from earlier.catalog_book where id = ?")
                        .param(FULL)
                        .query(String.class)
                        .single())
                .isEqualTo("Ann; Ted");

        jdbc.sql("update earlier.catalog_book set live_json = description_json where id = ?")
                .param(FULL)
                .update();
        migrate("9");

        assertThat(number("select count(*) from earlier.catalog_book_subject where sort_title = 'complete'"))
                .isEqualTo(2);
        assertThat(number("select count(*) from earlier.catalog_book where revised"))
                .isEqualTo(1);
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema())
                .locations("classpath:db/migration/catalog")
                .placeholders(Map.of("binary", ""))
                .target(version)
                .load()
                .migrate();
    }

    /** Flyway quotes the name, so that it must be written as the database does by itself. */
    private String schema() {
        return jdbc.sql("select table_schema from information_schema.tables where lower(table_name) = 'catalog_book'")
                        .query(String.class)
                        .list()
                        .contains("PUBLIC")
                ? "EARLIER"
                : "earlier";
    }

    private BookDescription description(UUID book) {
        var json = jdbc.sql("select description_json from earlier.catalog_book where id = ?")
                .param(book)
                .query(String.class)
                .single();
        return new Snapshot(json).description();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
