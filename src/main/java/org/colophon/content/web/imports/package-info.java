/**
 * EPUBs handed in over HTTP, what would become of the book, and what has become of it.
 */
@NullMarked
package org.colophon.content.web.imports;

import org.jspecify.annotations.NullMarked;
