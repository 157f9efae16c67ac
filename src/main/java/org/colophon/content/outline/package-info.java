/**
 * The table of contents of a book as its editors shape it. Readers see it only once it has been released.
 */
@NullMarked
package org.colophon.content.outline;

import org.jspecify.annotations.NullMarked;
