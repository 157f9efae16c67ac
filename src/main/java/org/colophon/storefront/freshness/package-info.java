/** Tells a client whether what it kept of a public page or answer is still what we would send. */
@NullMarked
package org.colophon.storefront.freshness;

import org.jspecify.annotations.NullMarked;
