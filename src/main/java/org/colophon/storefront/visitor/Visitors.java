package org.colophon.storefront.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.content.Content;
import org.springframework.stereotype.Component;

/** Tells readers who may see the whole of a book from those who see what is free. */
@Component
public class Visitors {

    private final Content content;

    Visitors(Content content) {
        this.content = content;
    }

    /** Subscribers read all, editors what they make, and whoever has a pass the one book. */
    public Visitor of(HttpServletRequest request, BookId book) {
        var entitled = Stream.of("SUBSCRIBER", "EDITOR", "ADMIN").anyMatch(request::isUserInRole)
                || PassCookie.in(request)
                        .flatMap(it -> content.passEnd(book, it))
                        .isPresent();
        return new Visitor(
                request.getUserPrincipal() != null, entitled ? Content.Reader.ENTITLED : Content.Reader.VISITOR);
    }
}
