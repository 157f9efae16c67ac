package org.colophon.catalog.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/** A selection in SQL. Only what is asked for becomes a condition, so that the database can take the index that serves it. */
final class Conditions {

    /** Sorts after every character that a word or code may have, in columns that are compared character by character. */
    private static final char LAST = '\uffff';

    private final List<String> conditions = new ArrayList<>();
    private final List<String> fixed = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Conditions(Selection selection) {
        addFixed("series_title", selection.series());
        addFixed("imprint", selection.imprint());
        addFixed(
                "status", selection.status() == null ? null : selection.status().name());
        add("b.publication_date >= :from", "from", selection.from());
        add("b.publication_date <= :until and b.publication_date <> ''", "until", lastDay(selection.until()));
        addRange("catalog_book_subject", "code", "subject", selection.subject());
        addRevised(selection.revised());
        addText(selection.text());
    }

    /** Only books to which somebody of that name contributed. */
    Conditions byName(String contributor) {
        add(
                "b.id in (select c.book from catalog_book_contributor c where c.name_key = :contributor)",
                "contributor",
                lower(contributor));
        return this;
    }

    /** Only books to which one of them contributed. */
    Conditions byOneOf(Collection<UUID> contributors) {
        add(
                "b.id in (select p.book from catalog_part p where p.contributor in (:contributors))",
                "contributors",
                contributors);
        return this;
    }

    /** Only books after the cursor. */
    Conditions after(Cursor cursor, Order order) {
        parameters.put("id", cursor.id());
        if (order.isById()) {
            conditions.add("b.id %s :id".formatted(order.comparison()));
        } else {
            parameters.put("key", cursor.value(order));
            conditions.add("(b.%1$s %2$s :key or b.%1$s = :key and b.id %2$s :id)"
                    .formatted(order.column(), order.comparison()));
            conditions.add("b.%s %s= :key".formatted(order.column(), order.comparison()));
        }
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    /**
     * Sorted in the end by the order, but first by the column that is the same in all lines and in the fewest books: an index
     * has it before the column of the order, and H2 takes an index for sorting only when it is named in full.
     */
    String orderBy(Order order) {
        return order.clause(fixed.stream().limit(1).toList());
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void addText(@Nullable String text) {
        if (text == null) {
            return;
        }
        try {
            add(
                    "b.id in (select i.book from catalog_isbn i where i.isbn = :isbn)",
                    "isbn",
                    Isbn.of(text).digits());
        } catch (IllegalArgumentException noIsbn) {
            Register.words(text)
                    .distinct()
                    .forEach(it -> addRange("catalog_book_word", "word", "word" + parameters.size(), it));
        }
    }

    private void addFixed(String column, @Nullable String value) {
        if (value != null) {
            fixed.add(column);
            add("b.%1$s = :%1$s".formatted(column), column, value);
        }
    }

    private void addRevised(@Nullable Boolean revised) {
        if (revised != null) {
            conditions.add("b.live_json is %s null".formatted(revised ? "not" : ""));
        }
    }

    private void addRange(String table, String column, String name, @Nullable String prefix) {
        if (prefix != null) {
            parameters.put(name, prefix);
            parameters.put(name + "End", prefix + LAST);
            conditions.add("b.id in (select x.book from %1$s x where x.%2$s >= :%3$s and x.%2$s < :%3$sEnd)"
                    .formatted(table, column, name));
        }
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    /** The last text that a date in the year, in the month or on the day may have. */
    private static @Nullable String lastDay(@Nullable String date) {
        return date == null ? null : date + "-99-99".substring(date.length() - 4);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
