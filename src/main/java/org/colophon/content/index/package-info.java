/**
 * The back-of-book index as its editors make it: headings with their locators and cross-references, in the terms of ISO
 * 999:1996. What of it readers see, and how it is sorted and proposed, is said elsewhere.
 */
@NullMarked
package org.colophon.content.index;

import org.jspecify.annotations.NullMarked;
