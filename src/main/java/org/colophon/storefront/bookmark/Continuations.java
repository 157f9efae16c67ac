package org.colophon.storefront.bookmark;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.colophon.content.ContentReleased.Entry;
import org.colophon.storefront.shelf.ShelvedBook;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Offers people who have signed in to go on where they stopped. For others their browser does it. */
@Component
public class Continuations {

    private final Bookmarks bookmarks;

    Continuations(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    /** Offers it on the page of the book. */
    public Optional<Continuation> of(HttpServletRequest request, ShelvedBook book) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(account -> bookmarks.place(account, book.card().id()))
                .flatMap(place -> Continuation.of(book.card().slug(), book.outline(), place));
    }

    /**
     * Offers it on the page of an entry, and moves the bookmark there, so that a place is kept without a script as well. Who
     * turns the pages needs no way back to the one before.
     */
    public Optional<Continuation> opening(HttpServletRequest request, ShelvedBook book, Entry entry) {
        var before = of(request, book);
        if (request.getUserPrincipal() != null && entry.length() > 0) {
            bookmarks.open(request.getUserPrincipal().getName(), book.card().id(), entry.id());
        }
        return before.filter(it -> !turnsPages(request, book)).filter(it -> it.leadsAwayFrom(entry.id()));
    }

    private static boolean turnsPages(HttpServletRequest request, ShelvedBook book) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .filter(from -> from.contains("/books/" + book.card().slug() + "/read/"))
                .isPresent();
    }
}
