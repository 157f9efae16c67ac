package org.colophon.content.web.outline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.OutlineEntry;
import org.jspecify.annotations.Nullable;

/** A table of contents as an editor sends it. */
@InReadingOrder
// Which entry is which landmark follows from the entries; whoever sends back what they were shown need not take it out
@JsonIgnoreProperties("landmarks")
record OutlineForm(@NotNull List<@NotNull @Valid Entry> entries) {

    // An entry's number follows from its place
    @JsonIgnoreProperties("number")
    record Entry(
            @Nullable EntryId id,
            @NotNull EntryKind kind,
            @NotBlank @Size(max = OutlineEntry.MAX_TITLE) String title,

            @Nullable @Size(max = OutlineEntry.MAX_LANDMARKS) List<@NotNull Landmark> landmarks,

            @Nullable @Size(max = OutlineEntry.MAX_CONTRIBUTORS) List<@NotNull @Valid ContributorForm> contributors,

            @Nullable List<@NotNull @Valid Entry> children) {

        EntryDraft draft() {
            return new EntryDraft(
                    id,
                    kind,
                    title,
                    landmarks == null ? Set.of() : Set.copyOf(landmarks),
                    ContributorForm.contributors(contributors),
                    held().map(Entry::draft).toList());
        }

        /** As far as the order of the entries depends on it. */
        EntryDraft outline() {
            return new EntryDraft(
                    id,
                    kind,
                    title,
                    landmarks == null
                            ? Set.of()
                            : landmarks.stream().filter(Objects::nonNull).collect(Collectors.toSet()),
                    List.of(),
                    held().map(Entry::outline).toList());
        }

        /** Whether there is all that the order of the entries depends on. */
        boolean isPlaceable() {
            return kind != null && held().allMatch(it -> it != null && it.isPlaceable());
        }

        private Stream<Entry> held() {
            return children == null ? Stream.of() : children.stream();
        }
    }

    List<EntryDraft> draft() {
        return entries.stream().map(Entry::draft).toList();
    }

    /** The entries without what may be wrong in them for itself. */
    List<EntryDraft> outline() {
        return entries.stream().map(Entry::outline).toList();
    }

    boolean isPlaceable() {
        return entries != null && entries.stream().allMatch(it -> it != null && it.isPlaceable());
    }
}
