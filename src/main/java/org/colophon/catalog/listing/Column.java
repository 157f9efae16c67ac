package org.colophon.catalog.listing;

/**
 * What a column of the book itself must be.
 *
 * @param fixed whether it is the same in all books that are meant; indexes then have these in the order of a list
 */
record Column(String name, String collecting, String asking, boolean fixed) implements Filter {

    /** One value, that of the parameter called after the column. */
    static Column fixed(String name) {
        var condition = "b.%1$s = :%1$s".formatted(name);
        return new Column(name, condition, condition, true);
    }

    /**
     * Many values. No index is taken for what is computed of a column, as it is where books are only asked.
     *
     * @param condition with {@code %1$s} for the column
     */
    static Column span(String name, String condition) {
        return new Column(
                name,
                condition.formatted("b." + name),
                condition.formatted("coalesce(b.%s, '')".formatted(name)),
                false);
    }

    @Override
    public String rows() {
        return "catalog_book b where " + collecting;
    }

    @Override
    public String asking(String book) {
        return asking;
    }

    @Override
    public boolean isOfBook() {
        return true;
    }
}
