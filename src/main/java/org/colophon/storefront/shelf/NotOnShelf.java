package org.colophon.storefront.shelf;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What was asked for is not here and never was. */
public class NotOnShelf extends ResponseStatusException {

    private NotOnShelf(String detail) {
        super(HttpStatus.NOT_FOUND, detail);
    }

    public static NotOnShelf citation(String extension) {
        return new NotOnShelf("There are no citations as \"%s\" here.".formatted(extension));
    }

    public static NotOnShelf book(String slug) {
        return new NotOnShelf("There is no book \"%s\".".formatted(slug));
    }

    /** For an entry that is known by its id alone. */
    public static NotOnShelf entry(String title) {
        return new NotOnShelf("\"%s\" has no such entry in its table of contents.".formatted(title));
    }

    public static NotOnShelf entry(String title, int number) {
        return new NotOnShelf("\"%s\" has no entry %d in its table of contents.".formatted(title, number));
    }
}
