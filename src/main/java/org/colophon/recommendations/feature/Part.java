package org.colophon.recommendations.feature;

/** The parts of what is known of a book; each comes by its own events and has a version of its own. */
public enum Part {
    CARD,
    CONTENT
}
