/**
 * Sparse vectors and their products: the arithmetic on which every kind of similarity rests, knowing nothing of books.
 */
@NullMarked
package org.colophon.recommendations.vector;

import org.jspecify.annotations.NullMarked;
