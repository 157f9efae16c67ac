package org.colophon.catalog.contention;

import java.util.UUID;

/**
 * A book as an editor has seen it.
 *
 * @param keyword by which the describing edit is known
 */
record Reading(UUID book, long version, String keyword) {}
