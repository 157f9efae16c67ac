/**
 * The lists: which books may be on one, in which order, and why a book is there or is not.
 */
@NullMarked
package org.colophon.recommendations.related;

import org.jspecify.annotations.NullMarked;
