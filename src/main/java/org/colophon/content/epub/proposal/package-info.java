/**
 * The outline that an EPUB would become: its table of contents and its documents in reading order brought together, so that each
 * character of text is in one entry. One document is in memory at a time.
 */
@NullMarked
package org.colophon.content.epub.proposal;

import org.jspecify.annotations.NullMarked;
