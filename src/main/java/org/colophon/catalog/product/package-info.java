/**
 * The forms in which a book is sold, each known to the trade by its ISBN.
 */
@NullMarked
package org.colophon.catalog.product;

import org.jspecify.annotations.NullMarked;
