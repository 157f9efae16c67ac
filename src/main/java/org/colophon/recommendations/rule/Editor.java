package org.colophon.recommendations.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who steers lists.
 *
 * @param name of their account
 * @param imprints whose books' lists alone they may steer; empty for all
 */
public record Editor(String name, List<String> imprints) {

    public Editor {
        imprints = List.copyOf(imprints);
    }

    /**
     * Demands that they may have such a rule among those of a book of that imprint.
     *
     * @throws ImprintOutOfReach when the book is not theirs, or the rule reaches into the lists of books of others
     */
    public void require(Measure measure, @Nullable String imprint) {
        if (measure.holdsEverywhere()) {
            requireAllImprints();
        }
        if (!imprints.isEmpty() && (imprint == null || imprints.stream().noneMatch(imprint::equalsIgnoreCase))) {
            throw new ImprintOutOfReach("%s is not among your imprints (%s)"
                    .formatted(imprint == null ? "A book without an imprint" : imprint, String.join(", ", imprints)));
        }
    }

    /** @throws ImprintOutOfReach when they are limited to some, for what concerns all lists */
    public void requireAllImprints() {
        if (!imprints.isEmpty()) {
            throw new ImprintOutOfReach("What concerns all lists is for editors of all imprints");
        }
    }
}
