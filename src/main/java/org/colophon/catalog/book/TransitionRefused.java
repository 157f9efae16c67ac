package org.colophon.catalog.book;

/** A book is at a point of its life at which that cannot be done to it. */
public class TransitionRefused extends RuntimeException {

    TransitionRefused(String what, BookStatus status) {
        super("%s: the book is %s".formatted(what, status.word()));
    }
}
