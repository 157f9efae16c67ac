/**
 * The book itself: what its title page says, its life from draft to withdrawn, and the desk at which both are changed.
 */
@NullMarked
package org.colophon.catalog.book;

import org.jspecify.annotations.NullMarked;
