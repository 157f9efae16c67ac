/**
 * How one finds the way in an EPUB: its table of contents, landmarks and pages. EPUB 3 has a document of HTML for them, EPUB 2
 * the NCX of DAISY and a guide.
 */
@NullMarked
package org.colophon.content.epub.navigation;

import org.jspecify.annotations.NullMarked;
