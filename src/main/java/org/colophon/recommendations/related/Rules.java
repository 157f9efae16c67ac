package org.colophon.recommendations.related;

import org.jspecify.annotations.Nullable;

/** Which books may be on the list of another, whatever their score. Applied before the list is cut to its size. */
final class Rules {

    private final Shelf shelf;

    Rules(Shelf shelf) {
        this.shelf = shelf;
    }

    boolean allow(int book, int other) {
        return removing(book, other) == null;
    }

    /** The first rule that keeps the other book off the list; null when none does. */
    @Nullable Removal removing(int book, int other) {
        if (!shelf.book(book).isPublished() || !shelf.book(other).isPublished()) {
            return Removal.NOT_PUBLISHED;
        }
        if (shelf.book(book).card().work().equals(shelf.book(other).card().work())) {
            return Removal.SAME_WORK;
        }
        return shelf.isNewestEdition(other) ? null : Removal.OLDER_EDITION;
    }
}
