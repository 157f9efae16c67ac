/**
 * The pictures inside of books: taken in, made safe and small, and kept by what is in them. A text names them by their
 * addresses and shows no others.
 */
@NullMarked
package org.colophon.content.file;

import org.jspecify.annotations.NullMarked;
