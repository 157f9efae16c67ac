package org.colophon.recommendations.rule;

/** An editor who is limited to imprints wanted to steer lists of books of others. */
public final class ImprintOutOfReach extends RuntimeException {

    ImprintOutOfReach(String why) {
        super(why);
    }
}
