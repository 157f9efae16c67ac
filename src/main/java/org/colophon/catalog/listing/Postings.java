package org.colophon.catalog.listing;

import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that say which books have one of the keys that are meant, as the index at the end of a book does.
 *
 * @param key the column of the keys when the rows are kept in the order of titles too; null when they are not
 * @param condition on the rows, with {@code %1$s} for what they are called
 * @param name of the parameter that the keys begin from
 * @param prefix that all of the keys begin with
 */
record Postings(String table, @Nullable String key, String condition, String name, String prefix) implements Filter {

    /** @param condition on the rows, with {@code %1$s} for what they are called */
    static Postings of(String table, String condition) {
        return new Postings(table, null, condition, "", "");
    }

    /** Keys from one parameter up to another of that name with {@code End}, in the order of titles. */
    static Postings sorted(String table, String key, String name, String prefix) {
        var condition = "%%1$s.%1$s >= :%2$s and %%1$s.%1$s < :%2$sEnd".formatted(key, name);
        return new Postings(table, key, condition, name, prefix);
    }

    String condition(String rows) {
        return condition.formatted(rows);
    }

    @Override
    public String rows() {
        return "%s x where %s".formatted(table, condition("x"));
    }

    @Override
    public String collecting() {
        return "b.id in (select x.book from %s)".formatted(rows());
    }

    @Override
    public String asking(String book) {
        return "exists (select 1 from %s and x.book = %s)".formatted(rows(), book);
    }

    @Override
    public boolean isOfBook() {
        return false;
    }
}
