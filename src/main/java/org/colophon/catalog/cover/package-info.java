/**
 * The pictures on the front: taken in, made safe and small, and kept by what is in them.
 */
@NullMarked
package org.colophon.catalog.cover;

import org.jspecify.annotations.NullMarked;
