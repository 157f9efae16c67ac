package org.colophon.storefront.shelf;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What was asked for is not here and never was. */
public class NotOnShelf extends ResponseStatusException {

    private NotOnShelf(String detail) {
        super(HttpStatus.NOT_FOUND, detail);
    }

    public static NotOnShelf book(String slug) {
        return new NotOnShelf("There is no book \"%s\".".formatted(slug));
    }

    public static NotOnShelf entry(String title, int number) {
        return new NotOnShelf("\"%s\" has no entry %d in its table of contents.".formatted(title, number));
    }
}
