/**
 * Proposes headings for a book's index out of its text: what it speaks of more than other texts do, and where it treats
 * that. It decides nothing: editors do.
 */
@NullMarked
package org.colophon.content.index.proposal;

import org.jspecify.annotations.NullMarked;
