package org.colophon.content.preview;

import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;

/**
 * What a policy needs to know of an entry of a book.
 *
 * @param contentsPage whether it is a table of contents
 * @param depth 0 at the top
 * @param length of its text in characters
 */
public record Passage(EntryId id, EntryKind kind, boolean contentsPage, int depth, int length) {}
