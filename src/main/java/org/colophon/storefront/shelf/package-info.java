/**
 * The storefront's own copy of what it shows: one row a book, fed by events only, so that a page needs no other module to
 * be sorted, filtered and paged. Texts and related lists are asked of their modules when they are shown.
 */
@NullMarked
package org.colophon.storefront.shelf;

import org.jspecify.annotations.NullMarked;
