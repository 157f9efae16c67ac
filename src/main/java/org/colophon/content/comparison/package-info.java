/**
 * What differs between two states of a book's content, by entry, by paragraph and by word. Knows nothing of where the states
 * come from.
 */
@NullMarked
package org.colophon.content.comparison;

import org.jspecify.annotations.NullMarked;
