package org.colophon.catalog.listing;

/** One thing that is asked of books, in SQL. The book is called {@code b}. */
sealed interface Filter permits Column, Postings {

    /** What an index has of it, to be counted: a table with a condition. */
    String rows();

    /** The condition by which the database finds the books that have it, through an index. */
    String collecting();

    /**
     * The condition by which a book is asked whether it has it. No index leads from it to the books, so that they come from
     * elsewhere.
     *
     * @param book its id in SQL
     */
    String asking(String book);

    /** Does it read the book's own row? */
    boolean isOfBook();
}
