package org.colophon.content.epub.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.OutlineEntry;

/**
 * An entry that the outline would get.
 *
 * @param title 1 to {@value OutlineEntry#MAX_TITLE} characters
 * @param text where its text is, mostly in one piece; empty for an entry that only holds others
 * @param characters of its text, white space included
 */
public record ProposedEntry(
        EntryKind kind, String title, List<Extent> text, int characters, List<ProposedEntry> children) {

    public ProposedEntry {
        text = List.copyOf(text);
        children = List.copyOf(children);
    }

    /** The same for an editor to change, each entry without an id. */
    public EntryDraft draft() {
        return new EntryDraft(
                null, kind, title, children.stream().map(ProposedEntry::draft).toList());
    }

    /** The entry and all that it holds, in reading order. */
    public Stream<ProposedEntry> inReadingOrder() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ProposedEntry::inReadingOrder));
    }
}
