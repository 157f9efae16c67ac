package org.colophon.recommendations.feature;

import java.time.Instant;
import org.colophon.catalog.BookId;

/**
 * Says that a part of what is known of a book became another.
 *
 * @param version of that part
 * @param at by the database's clock, when the transaction began that made the change
 */
public record Change(BookId book, Part part, long version, Instant at) {}
