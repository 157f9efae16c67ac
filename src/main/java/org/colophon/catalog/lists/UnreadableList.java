package org.colophon.catalog.lists;

/** A file is no list of books, or not one that can be read to its end. */
public class UnreadableList extends RuntimeException {

    public UnreadableList(String why) {
        super(why);
    }

    UnreadableList(String why, Throwable cause) {
        super(why, cause);
    }

    /** In words for whoever sent it. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
