package org.colophon.content.history;

import java.time.Instant;

/**
 * A release as it is told of in the history of a book.
 *
 * @param number from 1
 * @param by the name of the editor who released it; empty when it was no editor, or nobody knows any more
 * @param note what the editor said about it; empty when nothing
 * @param entries how many there are
 * @param characters of all texts together, as a reader sees them
 */
public record PastRelease(long number, Instant at, String by, String note, int entries, long characters) {}
