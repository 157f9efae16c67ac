/**
 * What books are found by: their ISBNs, words, subjects, contributors and origins, written along with each change of a book.
 * Nothing here is the truth on a book; all of it follows from its description.
 */
@NullMarked
package org.colophon.catalog.register;

import org.jspecify.annotations.NullMarked;
