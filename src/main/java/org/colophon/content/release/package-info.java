/**
 * What readers see of a book: the outline, the texts and their free part as they were when its editors released them last.
 */
@NullMarked
package org.colophon.content.release;

import org.jspecify.annotations.NullMarked;
