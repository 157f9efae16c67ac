package org.colophon.recommendations.rule;

import java.time.Instant;

/**
 * One decision of an editor about lists.
 *
 * @param note why, in the editor's words
 * @param setBy the name of the account that set it or changed it last
 */
public record Rule(RuleId id, Measure measure, Period period, String note, String setBy, Instant setAt) {

    public static final int MAX_NOTE = 500;

    /** @throws IllegalArgumentException when the note has not 1 to {@value #MAX_NOTE} characters */
    public Rule {
        if (note.isBlank() || note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("A note has 1 to " + MAX_NOTE + " characters");
        }
    }
}
