/**
 * What became of every book: each change of it is kept with who made it, when, why, and all that was said of the book
 * afterwards. It is only ever added to.
 */
@NullMarked
package org.colophon.catalog.history;

import org.jspecify.annotations.NullMarked;
