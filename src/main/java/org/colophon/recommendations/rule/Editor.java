package org.colophon.recommendations.rule;

/**
 * Somebody who steers lists. That they keep to the books of their imprints is seen to before; see the catalogue, which knows
 * the imprint of every book.
 *
 * @param name of their account
 * @param limited whether they may change books of some imprints only
 */
public record Editor(String name, boolean limited) {

    /** @throws BeyondTheirImprints when a limited editor would reach into the lists of books of other imprints */
    public void require(Measure measure) {
        if (measure.holdsEverywhere()) {
            requireAllImprints();
        }
    }

    /** @throws BeyondTheirImprints when they are limited */
    public void requireAllImprints() {
        if (limited) {
            throw new BeyondTheirImprints();
        }
    }
}
