/**
 * The catalogue as a list: which books it shows, in what order, from cursor to cursor. The same selection says which books a
 * change of many is for.
 */
@NullMarked
package org.colophon.catalog.listing;

import org.jspecify.annotations.NullMarked;
