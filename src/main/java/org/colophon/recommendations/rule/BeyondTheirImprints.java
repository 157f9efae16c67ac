package org.colophon.recommendations.rule;

/** An editor who is limited to imprints wanted what concerns the lists of all books. */
public final class BeyondTheirImprints extends RuntimeException {

    BeyondTheirImprints() {
        super("What concerns all lists is for editors of all imprints");
    }
}
