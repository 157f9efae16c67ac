package org.colophon.catalog.listing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/** A selection in SQL: what is asked of its books, and the parameters of that. */
final class Conditions {

    /** Sorts after every character that a word or code may have, in columns that are compared character by character. */
    private static final char LAST = '\uffff';

    private final List<Filter> filters = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Conditions(Selection selection) {
        addText(selection.text());
        addRange("catalog_book_subject", "code", "subject", selection.subject());
        addFixed("series_title", selection.series());
        addFixed("imprint", selection.imprint());
        addFixed("revised", selection.revised());
        addFixed(
                "status", selection.status() == null ? null : selection.status().name());
        addDates(selection.from(), lastDay(selection.until()));
    }

    /** Only books to which somebody of that name contributed. */
    Conditions byName(String contributor) {
        filters.add(Postings.of("catalog_book_contributor", "%1$s.name_key = :contributor"));
        parameters.put("contributor", contributor.strip().toLowerCase(Locale.ROOT));
        return this;
    }

    /** Only books to which one of them contributed. */
    Conditions byOneOf(Collection<UUID> contributors) {
        filters.add(Postings.of("catalog_part", "%1$s.contributor in (:contributors)"));
        parameters.put("contributors", contributors);
        return this;
    }

    List<Filter> filters() {
        return filters;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** All of it as one condition on the books {@code b}, empty when nothing is asked. */
    String where() {
        return filters.isEmpty()
                ? ""
                : filters.stream().map(Filter::collecting).collect(joining(" and ", " where ", ""));
    }

    private void addText(@Nullable String text) {
        if (text == null) {
            return;
        }
        try {
            parameters.put("isbn", Isbn.of(text).digits());
            filters.add(Postings.of("catalog_isbn", "%1$s.isbn = :isbn"));
        } catch (IllegalArgumentException noIsbn) {
            Register.words(text)
                    .distinct()
                    .forEach(it -> addRange("catalog_book_word", "word", "word" + filters.size(), it));
        }
    }

    private void addRange(String table, String column, String name, @Nullable String prefix) {
        if (prefix != null) {
            parameters.put(name, prefix);
            parameters.put(name + "End", prefix + LAST);
            filters.add(Postings.sorted(table, column, name, prefix));
        }
    }

    private void addFixed(String column, @Nullable Object value) {
        if (value != null) {
            parameters.put(column, value);
            filters.add(Column.fixed(column));
        }
    }

    private void addDates(@Nullable String from, @Nullable String until) {
        if (from != null) {
            parameters.put("from", from);
        }
        if (until != null) {
            parameters.put("until", until);
        }
        var conditions = Stream.of(
                        from == null ? null : "%1$s >= :from", until == null ? null : "%1$s <= :until and %1$s <> ''")
                .filter(Objects::nonNull)
                .toList();
        if (!conditions.isEmpty()) {
            filters.add(Column.span("publication_date", String.join(" and ", conditions)));
        }
    }

    /** The last text that a date in the year, in the month or on the day may have. */
    private static @Nullable String lastDay(@Nullable String date) {
        return date == null ? null : date + "-99-99".substring(date.length() - 4);
    }
}
