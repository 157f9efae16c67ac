/**
 * Changes of what is free: of one book at once, of all the books of an imprint one after the other. Texts stay those of the
 * last release.
 */
@NullMarked
package org.colophon.content.opening;

import org.jspecify.annotations.NullMarked;
