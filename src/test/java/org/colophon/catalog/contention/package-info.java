/**
 * Many editors at the same few books, over HTTP and on a real database. Whatever they are answered must be what the history
 * tells afterwards.
 */
@NullMarked
package org.colophon.catalog.contention;

import org.jspecify.annotations.NullMarked;
