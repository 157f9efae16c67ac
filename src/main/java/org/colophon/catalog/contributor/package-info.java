/**
 * Who makes books, each once, and in what capacity they made one, which a by-line says. A contributor that turns out to be
 * another is merged into it by reference alone: no book is rewritten, and the merge can be undone exactly.
 */
@NullMarked
package org.colophon.catalog.contributor;

import org.jspecify.annotations.NullMarked;
