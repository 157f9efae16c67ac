package org.colophon.catalog.completeness;

import java.util.List;
import org.colophon.catalog.description.Fault;

/**
 * How complete a book is for a channel.
 *
 * @param channel as people write it
 * @param percent of what the channel wants, from 0 to 100; 100 only when nothing is missing
 * @param missing each with a pointer to the field
 */
public record Completeness(String channel, int percent, List<Fault> missing) {}
