package org.colophon.content.epub.container;

/**
 * Something in an EPUB that is not as it should be, in spite of which it is read.
 *
 * @param path of the file in it that this is about; empty for the EPUB as a whole
 * @param detail a sentence for the editor
 */
public record Notice(String path, String detail) {}
