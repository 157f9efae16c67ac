/** The releases of a book as editors look back on them. */
@NullMarked
package org.colophon.content.history;

import org.jspecify.annotations.NullMarked;
