package org.colophon.catalog.web.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.catalog.bulk.BulkChange;
import org.colophon.catalog.listing.Selection;
import org.colophon.catalog.web.SelectedBooks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A change of many books, as it was proposed, and how far it is.
 *
 * @param state {@code previewing}, {@code previewed}, {@code applying}, {@code applied}, {@code undoing}, {@code undone} or
 *     {@code failed}
 * @param orderedBy who ordered the latest step
 * @param progress of the present step, from 0 to 1
 * @param books how many have been looked at; the following counts say of how many each outcome is
 * @param problem why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BulkChangeView(
        UUID id,
        String state,
        String proposedBy,
        String orderedBy,
        @Nullable String why,
        SelectedBooks selection,
        boolean everything,
        Map<String, JsonNode> set,
        Map<String, List<String>> add,
        Map<String, List<String>> remove,
        double progress,
        int books,
        int changing,
        int unchanged,
        int refused,
        int applied,
        int conflicting,
        int undone,
        Instant proposedAt,
        @Nullable Instant previewedAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        @Nullable String problem) {

    static BulkChangeView of(BulkChange change) {
        var selection = change.selection();
        var alteration = change.alteration();
        var counts = change.counts();
        return new BulkChangeView(
                change.id(),
                change.state().word(),
                change.proposedBy(),
                change.by().name(),
                change.why(),
                SelectedBooks.of(selection),
                selection.equals(Selection.ALL),
                alteration.set(),
                alteration.add(),
                alteration.remove(),
                change.progress(),
                counts.books(),
                counts.changing(),
                counts.unchanged(),
                counts.refused(),
                counts.applied(),
                counts.conflicting(),
                counts.undone(),
                change.proposedAt(),
                change.previewedAt(),
                change.appliedAt(),
                change.undoneAt(),
                change.problem());
    }
}
