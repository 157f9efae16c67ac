package org.colophon.content.web.index;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.colophon.content.EntryId;
import org.colophon.content.index.HeadingId;
import org.colophon.content.index.IndexChange;
import org.colophon.content.index.IndexChange.Action;
import org.colophon.content.index.passage.ParagraphPlace;
import org.jspecify.annotations.Nullable;

/** Changes of an index, made in this order. */
record IndexChangesForm(
        @NotNull @Size(min = 1, max = IndexChange.MAX_CHANGES) List<@NotNull @Valid HeadingChange> changes) {

    /** What a change needs depends on the action; the rest is left out. */
    record HeadingChange(
            @NotNull Action action,
            @Nullable UUID heading,
            @Nullable UUID other,
            @Nullable String term,
            @Nullable @Valid ParagraphForm from,
            @Nullable @Valid ParagraphForm to) {

        IndexChange toChange() {
            return new IndexChange(
                    action,
                    heading == null ? null : new HeadingId(heading),
                    other == null ? null : new HeadingId(other),
                    term,
                    from == null ? null : from.place(),
                    to == null ? null : to.place());
        }
    }

    record ParagraphForm(
            @NotNull UUID entry,
            @NotNull @Pattern(regexp = ParagraphPlace.ID) String paragraph) {

        ParagraphPlace place() {
            return new ParagraphPlace(new EntryId(entry), paragraph);
        }
    }

    List<IndexChange> toChanges() {
        return changes.stream().map(HeadingChange::toChange).toList();
    }
}
