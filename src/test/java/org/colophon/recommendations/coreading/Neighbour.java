package org.colophon.recommendations.coreading;

/**
 * A book on the list of another.
 *
 * @param book its slot
 * @param score above 0, by the {@link Measure}
 */
public record Neighbour(int book, double score) {}
