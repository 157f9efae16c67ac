package org.colophon.content.samples;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.preview.FreeEntries;
import org.colophon.content.preview.FreePages;
import org.colophon.content.preview.PreviewPolicy;
import org.jspecify.annotations.Nullable;

/** The content of a sample book, as its {@code outline.json} tells. */
record SampleBook(BookId book, Preview preview, List<Entry> entries) {

    /** Entries are named by their keys, which are also the names of the files with their texts. */
    record Entry(
            String key,
            EntryKind kind,
            String title,
            @Nullable List<Entry> children) {

        EntryDraft draft() {
            return new EntryDraft(
                    null, kind, title, held().stream().map(Entry::draft).toList());
        }

        private List<Entry> held() {
            return children == null ? List.of() : children;
        }

        private Stream<Entry> inReadingOrder() {
            return Stream.concat(Stream.of(this), held().stream().flatMap(Entry::inReadingOrder));
        }
    }

    /** @param share in percent of the text; @param free the keys of the free entries */
    record Preview(int share, int teaser, FreePages pages, Set<String> free) {

        /** @param ids by key */
        PreviewPolicy policy(Map<String, EntryId> ids) {
            var unknown = new HashSet<>(free);
            unknown.removeAll(ids.keySet());
            if (!unknown.isEmpty()) {
                throw new IllegalStateException("There are no entries " + unknown);
            }
            var opened = free.stream().map(ids::get).collect(Collectors.toSet());
            return new PreviewPolicy(share, teaser, pages, new FreeEntries(Set.of(), Set.of(), opened));
        }
    }

    List<EntryDraft> draft() {
        return entries.stream().map(Entry::draft).toList();
    }

    /** The keys of all entries, in reading order. */
    List<String> keys() {
        return entries.stream().flatMap(Entry::inReadingOrder).map(Entry::key).toList();
    }
}
