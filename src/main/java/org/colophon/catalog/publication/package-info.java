/**
 * What publishing a book means: the status that the trade is told, and what would follow from publishing it now, said before
 * it is done.
 */
@NullMarked
package org.colophon.catalog.publication;

import org.jspecify.annotations.NullMarked;
