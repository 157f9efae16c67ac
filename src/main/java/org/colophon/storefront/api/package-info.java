/**
 * The public interface: what the pages show, as JSON. Read only, versioned by its address, and with no more of a text than
 * any visitor may see.
 */
@NullMarked
package org.colophon.storefront.api;

import org.jspecify.annotations.NullMarked;
