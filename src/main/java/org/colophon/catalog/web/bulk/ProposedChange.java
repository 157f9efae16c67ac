package org.colophon.catalog.web.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.listing.Selection;
import org.colophon.catalog.web.SelectedBooks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A change of many books as JSON proposes it.
 *
 * @param selection which books
 * @param everything must be true to mean every book, and is left out otherwise
 * @param set values by the names of a book's fields; null says nothing any more
 * @param add items to be put at the end of {@code subjects}, {@code qualifiers} or {@code keywords}
 * @param remove items to be taken from the same lists
 * @param why in the editor's words, for the history of the books
 */
record ProposedChange(
        @Nullable @Valid SelectedBooks selection,
        @Nullable Boolean everything,
        Map<String, JsonNode> set,
        Map<String, List<String>> add,
        Map<String, List<String>> remove,
        @Nullable @Size(max = Edit.MAX_WHY) String why) {

    ProposedChange {
        set = Objects.requireNonNullElse(set, Map.of());
        add = Objects.requireNonNullElse(add, Map.of());
        remove = Objects.requireNonNullElse(remove, Map.of());
    }

    /** Is anything said about which books are meant? */
    boolean selects() {
        return selection != null && !selection.equals(SelectedBooks.ALL);
    }

    /** What the books are looked for by. */
    Optional<String> words() {
        return Optional.ofNullable(selection).map(SelectedBooks::q);
    }

    Selection selected() {
        return selection == null ? Selection.ALL : selection.selection();
    }
}
