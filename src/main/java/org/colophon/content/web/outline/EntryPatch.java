package org.colophon.content.web.outline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.OutlineEntry;
import org.jspecify.annotations.Nullable;

/** What is to become of an entry. What is left out stays as it is; an empty list of landmarks or contributors takes them away. */
record EntryPatch(
        @Nullable EntryKind kind,

        @Nullable @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(max = OutlineEntry.MAX_TITLE) String title,

        @Nullable @Size(max = OutlineEntry.MAX_LANDMARKS) List<@NotNull Landmark> landmarks,
        @Nullable @Size(max = OutlineEntry.MAX_CONTRIBUTORS) List<@NotNull @Valid ContributorForm> contributors) {

    EntryDraft over(EntryDraft entry) {
        return new EntryDraft(
                entry.id(),
                kind == null ? entry.kind() : kind,
                title == null ? entry.title() : title,
                landmarks == null ? entry.landmarks() : Set.copyOf(landmarks),
                contributors == null ? entry.contributors() : ContributorForm.contributors(contributors),
                entry.children());
    }
}
