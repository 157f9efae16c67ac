package org.colophon.catalog.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.catalog.document.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * One change of one book.
 *
 * @param id in the order in which the changes were made
 * @param version of the book after the change
 * @param editor the name of their account
 * @param why in the editor's words
 * @param changes what is said differently of the book than before
 */
public record HistoryEntry(
        UUID id,
        BookId book,
        long version,
        Instant at,
        String editor,
        Act act,
        @Nullable String why,
        List<FieldChange> changes) {}
