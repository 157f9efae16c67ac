/**
 * The text of a book as an indexer reads it: passages in reading order, each at a place that a locator can name. It knows
 * nothing of headings.
 */
@NullMarked
package org.colophon.content.index.passage;

import org.jspecify.annotations.NullMarked;
