package org.colophon.storefront.visitor;

import org.colophon.content.Content;

/**
 * Who has come to read a book.
 *
 * @param reader how much of its text may be shown
 */
public record Visitor(boolean signedIn, Content.Reader reader) {

    public boolean isEntitled() {
        return reader == Content.Reader.ENTITLED;
    }
}
