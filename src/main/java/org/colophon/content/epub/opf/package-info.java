/**
 * The package document of an EPUB (OPF), of versions 2 and 3: what the publication is called, which files belong to it, and in
 * which order they are read.
 */
@NullMarked
package org.colophon.content.epub.opf;

import org.jspecify.annotations.NullMarked;
