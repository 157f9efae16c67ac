package org.colophon.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import org.colophon.content.Content;

/**
 * Who has come to read.
 *
 * @param reader how much of a text may be shown: all of it to those who make the books
 */
record Visitor(boolean signedIn, Content.Reader reader) {

    static Visitor of(HttpServletRequest request) {
        var entitled = request.isUserInRole("EDITOR") || request.isUserInRole("ADMIN");
        return new Visitor(
                request.getUserPrincipal() != null, entitled ? Content.Reader.ENTITLED : Content.Reader.VISITOR);
    }

    boolean isEntitled() {
        return reader == Content.Reader.ENTITLED;
    }
}
