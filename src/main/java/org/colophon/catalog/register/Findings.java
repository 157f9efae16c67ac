package org.colophon.catalog.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.catalog.ContributorId;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.title.TitleKey;
import org.jspecify.annotations.Nullable;

/**
 * What a book is found by: rows of small tables that follow from what is said of it.
 *
 * @param descriptions what editors say, first, and what readers see where that is something else
 */
record Findings(UUID book, List<BookDescription> descriptions) {

    static final List<String> TABLES = List.of(
            "catalog_isbn",
            "catalog_book_subject",
            "catalog_book_word",
            "catalog_book_contributor",
            "catalog_part",
            "catalog_lineage");

    private static final int MAX_WORD = 60;

    /** The names of those who contributed, as they are compared. */
    static Stream<String> contributors(BookDescription description) {
        return description.contributions().stream()
                .map(Contribution::name)
                .map(it -> it.toLowerCase(Locale.ROOT))
                .distinct();
    }

    /** The words by which an editor may look for the book: of its title, its contributors, its keywords. */
    static Stream<String> words(BookDescription description) {
        return Stream.of(
                        Stream.of(description.title()),
                        Stream.ofNullable(description.subtitle()),
                        description.contributions().stream().map(Contribution::name),
                        description.subjects().keywords().stream())
                .flatMap(it -> it)
                .flatMap(Findings::words);
    }

    /** The words of a text as they are kept and asked for. */
    static Stream<String> words(String text) {
        return Stream.of(TitleKey.of(text).split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> it.length() <= MAX_WORD ? it : it.substring(0, MAX_WORD));
    }

    /** By the statement that writes them. */
    Map<String, List<Object[]>> rows() {
        var rows = new LinkedHashMap<String, List<Object[]>>();
        rows.put(
                "insert into catalog_isbn (isbn, book) values (?, ?)",
                keyed(it -> it.products().stream().map(product -> product.isbn().digits())));
        rows.put(
                "insert into catalog_book_subject (code, book, sort_title) values (?, ?, ?)",
                posted(it -> it.subjects().thema().stream()));
        rows.put("insert into catalog_book_word (word, book, sort_title) values (?, ?, ?)", posted(Findings::words));
        rows.put("insert into catalog_book_contributor (name_key, book) values (?, ?)", keyed(Findings::contributors));
        rows.put("insert into catalog_part (contributor, book) values (?, ?)", keyed(Findings::identified));
        rows.put("insert into catalog_lineage (kind, book, origin) values (?, ?, ?)", origins());
        rows.values().removeIf(List::isEmpty);
        return rows;
    }

    private static Stream<UUID> identified(BookDescription description) {
        return description.contributions().stream()
                .map(Contribution::contributor)
                .filter(Objects::nonNull)
                .map(ContributorId::value);
    }

    private <K> List<Object[]> keyed(Function<BookDescription, Stream<K>> keys) {
        return descriptions.stream()
                .flatMap(keys)
                .distinct()
                .map(it -> new Object[] {it, book})
                .toList();
    }

    /** Rows that have what lists are sorted by, which is the title that editors give the book. */
    private List<Object[]> posted(Function<BookDescription, Stream<String>> keys) {
        var sortTitle = TitleKey.of(descriptions.getFirst().title());
        return keyed(keys).stream()
                .map(it -> new Object[] {it[0], it[1], sortTitle})
                .toList();
    }

    private List<Object[]> origins() {
        var lineage = descriptions.getFirst().lineage();
        return Stream.of(
                        origin("REPLACES", lineage.replaces()),
                        origin("TRANSLATION_OF", lineage.translationOf()),
                        origin("REVISED_FROM", lineage.revisedFrom()))
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Object[]> origin(String kind, @Nullable BookId origin) {
        return origin == null ? Stream.empty() : Stream.of(new Object[][] {{kind, book, origin.value()}});
    }
}
