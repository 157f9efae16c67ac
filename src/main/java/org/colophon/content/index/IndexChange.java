package org.colophon.content.index;

import java.util.ArrayList;
import java.util.List;
import org.colophon.content.index.passage.BookText;
import org.colophon.content.index.passage.ParagraphPlace;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants done to an index. Which parts are needed depends on the action, see {@link Action}.
 *
 * @param heading that is changed
 * @param other the heading that it is put below, merged into or refers to
 * @param from the paragraph of a locator, or the first of its range; @param to the last of the range
 */
public record IndexChange(
        Action action,
        @Nullable HeadingId heading,
        @Nullable HeadingId other,
        @Nullable String term,
        @Nullable ParagraphPlace from,
        @Nullable ParagraphPlace to) {

    /** How many changes are made at once at most. */
    public static final int MAX_CHANGES = 1_000;

    /** What is done, and what has to be told for it. */
    public enum Action {
        /** Adds a heading: {@code term}, and {@code other} for a sub-heading. */
        ADD,
        ACCEPT,
        REJECT,
        /** {@code term} */
        RENAME,
        /** Puts it below {@code other}, or makes it a main heading when there is none. */
        NEST,
        /** Gives all it has to {@code other}, and goes. */
        MERGE,
        /** Gives all it has to {@code other}, and says where to look instead. */
        MERGE_AND_SEE,
        /** {@code other} */
        ADD_SEE,
        /** {@code other} */
        ADD_SEE_ALSO,
        /** Takes away a reference of either kind: {@code other} */
        REMOVE_REFERENCE,
        /** {@code from}, and {@code to} for a range */
        ADD_LOCATOR,
        /** {@code from}, and {@code to} for a range */
        REMOVE_LOCATOR;

        boolean needsHeading() {
            return this != ADD;
        }

        boolean needsTerm() {
            return this == ADD || this == RENAME;
        }

        boolean needsOther() {
            return switch (this) {
                case MERGE, MERGE_AND_SEE, ADD_SEE, ADD_SEE_ALSO, REMOVE_REFERENCE -> true;
                default -> false;
            };
        }

        boolean needsPlace() {
            return this == ADD_LOCATOR || this == REMOVE_LOCATOR;
        }
    }

    /**
     * Makes all changes, one after the other, or none.
     *
     * @param index which is of no use any more when the changes are refused
     * @throws IndexRefusal with the faults of every change; one that rests on another that is refused may have faults for that
     *     reason only
     */
    public static BookIndex makeAll(List<IndexChange> changes, BookIndex index, BookText text) {
        var faults = new ArrayList<IndexFault>();
        for (int i = 0; i < changes.size(); i++) {
            try {
                changes.get(i).make(index, text);
            } catch (IndexRefusal e) {
                var path = "/changes/" + i;
                e.faults().forEach(it -> faults.add(it.under(path)));
            }
        }
        if (!faults.isEmpty()) {
            throw new IndexRefusal(faults);
        }
        return index;
    }

    private void make(BookIndex index, BookText text) {
        new Faults()
                .unless(!action.needsHeading() || heading != null, "/heading", "Say which heading")
                .unless(!action.needsTerm() || term != null, "/term", "Say how it is called")
                .unless(!action.needsOther() || other != null, "/other", "Say which heading")
                .unless(!action.needsPlace() || from != null, "/from", "Say which paragraph")
                .refuse();
        if (heading == null) {
            index.add(told(term), other);
        } else {
            make(heading, index, text);
        }
    }

    private void make(HeadingId heading, BookIndex index, BookText text) {
        switch (action) {
            case ADD -> index.add(told(term), other);
            case ACCEPT -> index.accept(heading);
            case REJECT -> index.reject(heading);
            case RENAME -> index.rename(heading, told(term));
            case NEST -> index.nest(heading, other);
            case MERGE -> index.merge(heading, told(other), false);
            case MERGE_AND_SEE -> index.merge(heading, told(other), true);
            case ADD_SEE -> index.addSee(heading, told(other));
            case ADD_SEE_ALSO -> index.addSeeAlso(heading, told(other));
            case REMOVE_REFERENCE -> index.removeReference(heading, told(other));
            case ADD_LOCATOR -> index.addLocator(heading, told(from), to, text);
            case REMOVE_LOCATOR -> index.removeLocator(heading, told(from), to);
        }
    }

    private static <T> T told(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("It has been checked that it is told");
        }
        return part;
    }
}
