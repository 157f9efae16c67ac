package org.colophon.content.comparison;

import org.colophon.content.outline.OutlineEntry;

/**
 * An entry where it stands in one state.
 *
 * @param number from 0, in reading order
 */
public record Listed(int number, OutlineEntry entry) {}
