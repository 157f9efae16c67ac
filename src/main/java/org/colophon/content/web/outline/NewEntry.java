package org.colophon.content.web.outline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.outline.Place;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is to be added.
 *
 * @param parent the id of the entry that is to hold it; absent at the top
 * @param place how many entries stand before it there, from 0
 */
record NewEntry(
        @NotNull EntryKind kind,
        @NotBlank @Size(max = OutlineEntry.MAX_TITLE) String title,
        @Nullable @Size(max = OutlineEntry.MAX_LANDMARKS) List<@NotNull Landmark> landmarks,
        @Nullable @Size(max = OutlineEntry.MAX_CONTRIBUTORS) List<@NotNull @Valid ContributorForm> contributors,
        @Nullable EntryId parent,
        @NotNull @Min(0) Integer place) {

    EntryDraft draft(EntryId id) {
        return new EntryDraft(
                id,
                kind,
                title,
                landmarks == null ? Set.of() : Set.copyOf(landmarks),
                ContributorForm.contributors(contributors),
                List.of());
    }

    Place toPlace() {
        return new Place(parent, place);
    }
}
