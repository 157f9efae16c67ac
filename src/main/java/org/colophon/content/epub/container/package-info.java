/**
 * The container of an EPUB (OCF): a ZIP of which nothing is believed before it was measured. Whatever is read of an EPUB is
 * read through here, so that no address leads out of the file.
 */
@NullMarked
package org.colophon.content.epub.container;

import org.jspecify.annotations.NullMarked;
