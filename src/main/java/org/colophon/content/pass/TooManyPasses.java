package org.colophon.content.pass;

/** A book has as many passes as it may have. */
public final class TooManyPasses extends RuntimeException {

    TooManyPasses(int most) {
        super("A book has at most " + most + " passes");
    }
}
