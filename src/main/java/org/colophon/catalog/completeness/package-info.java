/**
 * How much of what a channel wants to know of a book has been said. It never keeps a book from being published: that is for
 * the book itself to say.
 */
@NullMarked
package org.colophon.catalog.completeness;

import org.jspecify.annotations.NullMarked;
