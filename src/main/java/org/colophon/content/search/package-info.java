/**
 * Search inside a book: an index in memory for each book that somebody searches, made of its last release. It knows the whole
 * text but tells of what a reader may not see only where it is.
 */
@NullMarked
package org.colophon.content.search;

import org.jspecify.annotations.NullMarked;
