package org.colophon.catalog.lists;

/** What a record may say of a book, and how each format calls it. */
enum Field {
    ISBN("isbn13", "isbn"),
    TITLE("title", "title"),
    SUBTITLE("subtitle", "subtitle"),
    AUTHORS("authors", "authors"),
    PUBLISHER("publisher", "publisher"),
    PUBLISHED("year", "published"),
    PAGES("pages", "pages"),
    LANGUAGE("language", "language"),
    OVERVIEW("overview", "description"),
    SUBJECTS("subjects", "subjects"),
    KEYWORDS("keywords", "categories");

    private final String column;
    private final String property;

    Field(String column, String property) {
        this.column = column;
        this.property = property;
    }

    /** Its name in the header of a CSV file. */
    String column() {
        return column;
    }

    /** Its name in an object of JSON Lines. */
    String property() {
        return property;
    }

    /** Holds it several values, and not one? */
    boolean isList() {
        return this == AUTHORS || this == SUBJECTS || this == KEYWORDS;
    }
}
