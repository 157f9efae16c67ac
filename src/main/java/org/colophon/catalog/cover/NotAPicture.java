package org.colophon.catalog.cover;

/** What was sent as a cover is not a picture of the kind it is said to be, or not one that can be taken. */
public class NotAPicture extends RuntimeException {

    NotAPicture(String detail) {
        super(detail);
    }

    NotAPicture(String detail, Throwable cause) {
        super(detail, cause);
    }
}
