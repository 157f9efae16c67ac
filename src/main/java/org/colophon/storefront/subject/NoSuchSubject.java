package org.colophon.storefront.subject;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** No book that readers may open is on the subject. */
public class NoSuchSubject extends ResponseStatusException {

    NoSuchSubject(String code) {
        super(HttpStatus.NOT_FOUND, "There is no book on the subject \"%s\".".formatted(code));
    }
}
