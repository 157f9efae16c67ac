package org.colophon.benchmark;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.register.Heading;
import org.colophon.catalog.register.Register;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes many books at once, as the catalogue would have written them one by one. Every book has three versions. */
final class CatalogueRows {

    private static final int BATCH = 1_000;
    private static final int VERSIONS = 3;

    private static final String BOOK = """
            insert into catalog_book (id, version, work, slug, status, withdrawn_because, publish_at, title, sort_title,
              subtitle, edition, contributors, imprint, language, publication_date, series_title, description_json,
              live_json, locked, revised, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(array[] as varchar array), ?, ?)""";

    private static final String HISTORY = """
            insert into catalog_history (id, book, version, made_at, editor, act, why, changes, description)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    private final List<UUID> written = new ArrayList<>();

    CatalogueRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return their ids, in the order in which they were drafted */
    List<UUID> write(Stream<BookDescription> books) {
        books.forEach(it -> {
            add(written.size(), UuidCreator.getTimeOrderedEpochPlus1(), it);
            if (written.size() % BATCH == 0) {
                flush();
            }
        });
        flush();
        return written;
    }

    private void add(int number, UUID id, BookDescription description) {
        var json = Snapshot.of(description).json();
        var heading = Heading.of(description, number % 50 == 0, Instant.EPOCH);
        var changedAt = Instant.parse("2020-01-01T00:00:00Z")
                .plusSeconds(number * 7_919L % 100_003)
                .atOffset(ZoneOffset.UTC);
        row(
                BOOK,
                id,
                VERSIONS,
                UUID.randomUUID(),
                "book-" + id,
                status(number),
                null,
                null,
                heading.title(),
                heading.sortTitle(),
                heading.subtitle(),
                heading.edition(),
                heading.contributors(),
                heading.imprint(),
                heading.language(),
                heading.publicationDate(),
                heading.seriesTitle(),
                json,
                heading.revised() ? json : null,
                heading.revised(),
                changedAt);
        for (var version = 1; version <= VERSIONS; version++) {
            row(
                    HISTORY,
                    UuidCreator.getTimeOrderedEpochPlus1(),
                    id,
                    version,
                    changedAt,
                    "editor" + number % 20,
                    "REVISED",
                    null,
                    "[{\"field\": \"subtitle\", \"before\": \"A Guide\"}]",
                    json);
        }
        description
                .products()
                .forEach(it -> row(
                        "insert into catalog_isbn (isbn, book) values (?, ?)",
                        it.isbn().digits(),
                        id));
        posted("catalog_book_subject", "code", description.subjects().thema().stream(), id, heading);
        posted("catalog_book_word", "word", words(description), id, heading);
        keys(
                "catalog_book_contributor",
                "name_key",
                description.contributions().stream().map(it -> it.name().toLowerCase(Locale.ROOT)),
                id);
        written.add(id);
    }

    /** Of a hundred books, 70 are published, 24 are drafts, 5 are withdrawn, 1 is scheduled. */
    private static String status(int number) {
        var place = number * 37 % 100;
        return place < 70 ? "PUBLISHED" : place < 94 ? "DRAFT" : place < 99 ? "WITHDRAWN" : "SCHEDULED";
    }

    private static Stream<String> words(BookDescription description) {
        return Stream.of(
                        Stream.of(description.title()),
                        Stream.ofNullable(description.subtitle()),
                        description.contributions().stream().map(Contribution::name),
                        description.subjects().keywords().stream())
                .flatMap(it -> it)
                .flatMap(Register::words);
    }

    private void keys(String table, String column, Stream<String> keys, UUID book) {
        keys.distinct()
                .forEach(it -> row("insert into %s (%s, book) values (?, ?)".formatted(table, column), it, book));
    }

    private void posted(String table, String column, Stream<String> keys, UUID book, Heading heading) {
        keys.distinct()
                .forEach(it -> row(
                        "insert into %s (%s, book, sort_title) values (?, ?, ?)".formatted(table, column),
                        it,
                        book,
                        heading.sortTitle()));
    }

    private void row(String statement, Object... values) {
        rows.computeIfAbsent(statement, it -> new ArrayList<>()).add(values);
    }

    private void flush() {
        rows.forEach(jdbc::batchUpdate);
        rows.clear();
    }
}
