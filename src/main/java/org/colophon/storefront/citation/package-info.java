/**
 * How a book, or an entry of it, is cited: in the styles that readers are asked for, and as files for the programs that keep
 * their references. All of it is made from the card on the shelf.
 */
@NullMarked
package org.colophon.storefront.citation;

import org.jspecify.annotations.NullMarked;
