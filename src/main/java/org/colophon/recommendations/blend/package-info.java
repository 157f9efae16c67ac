/**
 * One score from what books are and from what readers read: parts that are added, each with its reason. With no reading at all
 * it is the likeness of the books' content; the more readers a book has, the more they decide.
 */
@NullMarked
package org.colophon.recommendations.blend;

import org.jspecify.annotations.NullMarked;
