/**
 * EPUBs turned into what a book consists of: an outline, texts that lead to each other, and pictures. What the book had before
 * keeps its ids as far as it is still there.
 */
@NullMarked
package org.colophon.content.conversion;

import org.jspecify.annotations.NullMarked;
