package org.colophon.content.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.OutlineEntry;
import org.jspecify.annotations.Nullable;

/** A table of contents as an editor sends it. */
@InReadingOrder
record OutlineForm(@NotNull List<@NotNull @Valid Entry> entries) {

    // An entry's number follows from its place; whoever sends back what they were shown need not take it out
    @JsonIgnoreProperties("number")
    record Entry(
            @Nullable EntryId id,
            @NotNull EntryKind kind,
            @NotBlank @Size(max = OutlineEntry.MAX_TITLE) String title,
            @Nullable List<@NotNull @Valid Entry> children) {

        EntryDraft draft() {
            return new EntryDraft(id, kind, title, held().map(Entry::draft).toList());
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

    boolean isPlaceable() {
        return entries != null && entries.stream().allMatch(it -> it != null && it.isPlaceable());
    }
}
