package org.colophon.content.imports;

/** The editors of a book have changed its table of contents or its texts since the preview. */
public final class BookHasChanged extends RuntimeException {

    BookHasChanged() {
        super(
                "The book has been changed since the preview, and the import would overwrite that. Ask for a new preview.");
    }
}
