package org.colophon.content.web.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Predicate;
import org.colophon.content.EntryId;
import org.colophon.content.comparison.EntryChange;
import org.colophon.content.comparison.Summary;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a book.
 *
 * @param since the release that is compared with; 0 for the book before its first
 * @param release the later release; absent for what the editors work on
 * @param summary of the whole book
 * @param entries in the order of the later state, those that are gone where they were; or the one that was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangesView(long since, @Nullable Long release, Summary summary, List<EntryChangeView> entries) {

    static ChangesView of(long since, @Nullable Long release, List<EntryChange> changes, Predicate<EntryId> wanted) {
        var shown = changes.stream().filter(change -> wanted.test(change.id()));
        return new ChangesView(
                since,
                release,
                Summary.of(changes),
                shown.map(EntryChangeView::of).toList());
    }
}
