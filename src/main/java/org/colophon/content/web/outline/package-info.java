/**
 * How editors shape the table of contents over HTTP: as a whole, or entry by entry. Each answer shows all of it, for a change
 * of one entry may give all others another number.
 */
@NullMarked
package org.colophon.content.web.outline;

import org.jspecify.annotations.NullMarked;
