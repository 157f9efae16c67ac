/**
 * Fills an empty reading room with texts that show what Colophon is for.
 */
@NullMarked
package org.colophon.content.samples;

import org.jspecify.annotations.NullMarked;
