/** Draws the covers that no publisher supplied, so that a shelf of them looks like a list and each is always the same. */
@NullMarked
package org.colophon.storefront.cover;

import org.jspecify.annotations.NullMarked;
