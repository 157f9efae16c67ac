package org.colophon.content.outline;

import java.util.List;

/**
 * A rule of the outline that a draft breaks.
 *
 * @param path the place among its siblings of the entry, after those of what holds it; empty for the outline as a whole
 * @param property of the entry, empty for the entry as a whole
 * @param detail for the editor
 */
public record OutlineFault(List<Integer> path, String property, String detail) {}
