package org.colophon.catalog.imprint;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A name under which books are brought out.
 *
 * @param id null when books are of it and no administrator has put it on the list
 * @param books how many are of it
 */
public record Imprint(@Nullable UUID id, String name, long books) {}
