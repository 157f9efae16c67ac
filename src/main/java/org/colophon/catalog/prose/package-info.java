/**
 * Text with mark-up that editors write and readers are shown. It is made safe once, when it comes in, so that no page has to
 * think of it.
 */
@NullMarked
package org.colophon.catalog.prose;

import org.jspecify.annotations.NullMarked;
