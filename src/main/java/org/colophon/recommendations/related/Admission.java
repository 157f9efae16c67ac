package org.colophon.recommendations.related;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which books may be on the list of another, whatever their score. Applied before the list is cut to its size. */
final class Admission {

    private final Shelf shelf;
    private final Guidance guidance;

    /** Those that no rule keeps off all lists. */
    private final BitSet everywhere = new BitSet();

    Admission(Shelf shelf, Guidance guidance) {
        this.shelf = shelf;
        this.guidance = guidance;
        for (int book = 0; book < shelf.books().size(); book++) {
            everywhere.set(book, shelf.book(book).isPublished() && shelf.isNewestEdition(book) && !isUnwanted(book));
        }
    }

    private boolean isUnwanted(int book) {
        return guidance.bansEverywhere(book) || isMissed(book);
    }

    private boolean isMissed(int book) {
        return guidance.settings().onlyOnSale() && !shelf.book(book).card().sells();
    }

    /** All that may be on the list of a book. */
    BitSet of(int book) {
        if (!shelf.book(book).isPublished()) {
            return new BitSet();
        }
        var admitted = (BitSet) everywhere.clone();
        shelf.editionsOf(book).stream()
                .filter(edition -> edition != shelf.newerEdition(book))
                .forEach(admitted::clear);
        guidance.bansOn(book).forEach(admitted::clear);
        return admitted;
    }

    /** All that may be on the list of one who has read these books: none of their editions. */
    BitSet of(int[] read) {
        var admitted = (BitSet) everywhere.clone();
        for (int book : read) {
            shelf.editionsOf(book).forEach(admitted::clear);
        }
        return admitted;
    }

    /** The first rule that keeps the other book off the list; null when none does. */
    @Nullable Removal removing(int book, int other) {
        if (!shelf.book(book).isPublished() || !shelf.book(other).isPublished()) {
            return Removal.NOT_PUBLISHED;
        }
        if (shelf.editionsOf(book).contains(other) && other != shelf.newerEdition(book)) {
            return Removal.SAME_WORK;
        }
        if (!shelf.isNewestEdition(other)) {
            return Removal.OLDER_EDITION;
        }
        if (guidance.bansEverywhere(other) || guidance.bansOn(book).contains(other)) {
            return Removal.BANNED;
        }
        return isMissed(other) ? Removal.NOT_ON_SALE : null;
    }
}
