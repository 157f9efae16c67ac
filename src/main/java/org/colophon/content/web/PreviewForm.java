package org.colophon.content.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.preview.FreeEntries;
import org.colophon.content.preview.FreePages;
import org.colophon.content.preview.PreviewPolicy;

/**
 * A preview policy, as an editor sends it and gets it. All of it is sent, for it replaces the whole.
 *
 * @param share of the text from its beginning on, in percent of its characters
 * @param teaser of each entry that is not free, in characters
 */
record PreviewForm(
        @NotNull @Min(0) @Max(PreviewPolicy.MAX_SHARE) Integer share,
        @NotNull @Min(0) @Max(PreviewPolicy.MAX_TEASER) Integer teaser,
        @NotNull @Valid Pages pages,
        @NotNull @Valid Free free) {

    /** @param contents a table of contents that is an entry of its own */
    record Pages(
            @NotNull Boolean frontMatter,
            @NotNull Boolean contents,
            @NotNull Boolean index) {}

    /** @param numbers of entries in the table of contents, from 0; @param ids of entries, whatever their numbers become */
    record Free(
            @NotNull Set<@NotNull EntryKind> kinds,
            @NotNull @Size(max = FreeEntries.MAX) Set<@NotNull @Min(0) @Max(FreeEntries.MAX - 1) Integer> numbers,
            @NotNull @Size(max = FreeEntries.MAX) Set<@NotNull EntryId> ids) {}

    static PreviewForm of(PreviewPolicy policy) {
        var pages = policy.pages();
        var free = policy.free();
        return new PreviewForm(
                policy.share(),
                policy.teaser(),
                new Pages(pages.frontMatter(), pages.contents(), pages.index()),
                new Free(free.kinds(), free.numbers(), free.ids()));
    }

    PreviewPolicy policy() {
        return new PreviewPolicy(
                share,
                teaser,
                new FreePages(pages.frontMatter(), pages.contents(), pages.index()),
                new FreeEntries(free.kinds(), free.numbers(), free.ids()));
    }
}
