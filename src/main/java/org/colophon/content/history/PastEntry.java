package org.colophon.content.history;

import org.colophon.content.outline.OutlineEntry;

/**
 * An entry as it was released.
 *
 * @param characters of its text as a reader sees it, 0 when it had none
 */
public record PastEntry(OutlineEntry entry, int characters) {}
