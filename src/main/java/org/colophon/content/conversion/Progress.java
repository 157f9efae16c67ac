package org.colophon.content.conversion;

/** Is told how far a conversion is. May throw to stop it. */
public interface Progress {

    /** @param steps how many are to come, those taken so far not counted */
    void expect(int steps);

    void advance();
}
