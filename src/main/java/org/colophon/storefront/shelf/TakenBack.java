package org.colophon.storefront.shelf;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The book was here, and has been withdrawn. */
public class TakenBack extends ResponseStatusException {

    private final String title;
    private final String why;

    TakenBack(String title, String why) {
        super(
                HttpStatus.GONE,
                "\"%s\" has been withdrawn. %s".formatted(title, why).strip());
        this.title = title;
        this.why = why;
    }

    public String title() {
        return title;
    }

    /** The editor's words; empty when there are none. */
    public String why() {
        return why;
    }
}
