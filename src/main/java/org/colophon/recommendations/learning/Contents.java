package org.colophon.recommendations.learning;

/** How much books have in common by what they are, whoever reads them. */
@FunctionalInterface
public interface Contents {

    /** Of a book with each other one, by the other's number; the caller may write to it. */
    double[] scores(int book);
}
