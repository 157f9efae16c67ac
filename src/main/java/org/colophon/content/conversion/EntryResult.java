package org.colophon.content.conversion;

import java.util.List;
import org.colophon.content.EntryId;

/** What became of an entry. @param notices what of its text is not as it was in the EPUB */
public record EntryResult(EntryId id, String title, Outcome outcome, List<String> notices) {

    /** Of the text of an entry. */
    public enum Outcome {
        WRITTEN,
        /** It is the same as before. */
        UNCHANGED,
        /** There is none in the EPUB. */
        EMPTY,
        /** It is too long and could not be divided; what the entry had before stays. */
        TOO_LONG
    }
}
