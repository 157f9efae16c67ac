package org.colophon.recommendations.related;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.colophon.recommendations.Recommendations;
import org.colophon.recommendations.settings.Settings;

/**
 * Makes the list of what may be on it: pins keep their places, the best fill the others, and the list is cut to its size.
 * Remembers which ones had to stand back for the sake of variety.
 */
final class Selection {

    private final Shelf shelf;
    private final Ranking ranking;
    private final Settings settings;
    private final IntFunction<double[]> likeness;
    private final Map<Integer, Integer> pins;
    private final Caps caps;
    private final List<Integer> chosen = new ArrayList<>();
    private final Map<Integer, Removal> capped = new LinkedHashMap<>();

    /**
     * @param pins by their places, the first place first
     * @param likeness of all books to a given one
     */
    Selection(
            Shelf shelf,
            Ranking ranking,
            Settings settings,
            Map<Integer, Integer> pins,
            IntFunction<double[]> likeness) {
        this.shelf = shelf;
        this.ranking = ranking;
        this.settings = settings;
        this.pins = pins;
        this.likeness = likeness;
        caps = new Caps(settings);
    }

    /** @param admitted all that may be on the list, pins among them */
    Selection from(BitSet admitted) {
        pins.values().removeIf(pin -> !admitted.get(pin));
        pins.values().forEach(pin -> caps.count(shelf.book(pin).card()));
        var others = (BitSet) admitted.clone();
        pins.values().forEach(others::clear);
        take(new Candidates(ranking, ranking.related(others)));
        fillUp();
        if (!isFull()) {
            take(new Candidates(ranking, ranking.unrelated(others)));
            fillUp();
        }
        chosen.sort((book, other) -> ranking.isBefore(book, other) ? -1 : 1);
        pins.forEach((place, pin) -> chosen.add(Math.min(place - 1, chosen.size()), pin));
        return this;
    }

    private void take(Candidates candidates) {
        var variety = new Variety(settings.diversity(), candidates, ranking, likeness);
        variety.take(pins.values());
        variety.take(chosen);
        while (!isFull() && !variety.isEmpty()) {
            int book = variety.next();
            var refusal = caps.refusing(shelf.book(book).card());
            if (refusal == null) {
                add(book);
                variety.take(List.of(book));
            } else {
                capped.put(book, refusal);
            }
        }
    }

    /** Variety does not make a list shorter, nor does it put what has nothing in common before what has. */
    private void fillUp() {
        while (!isFull() && !capped.isEmpty()) {
            int book = capped.keySet().iterator().next();
            capped.remove(book);
            add(book);
        }
    }

    private void add(int book) {
        chosen.add(book);
        caps.count(shelf.book(book).card());
    }

    private boolean isFull() {
        return chosen.size() == Recommendations.LIST_SIZE - pins.size();
    }

    /** The first place first. */
    List<Integer> listed() {
        return chosen;
    }

    /** What kept a book that may be listed off the list. */
    Removal removing(int book) {
        var cap = capped.get(book);
        if (cap != null) {
            return cap;
        }
        if (!ranking.hasSomethingInCommon(book)) {
            return Removal.NOTHING_IN_COMMON;
        }
        return isPassedOver(book) ? Removal.DIVERSITY : Removal.BELOW_THE_CUT;
    }

    private boolean isPassedOver(int book) {
        return settings.diversity() > 0
                && chosen.stream()
                        .filter(listed -> !pins.containsValue(listed))
                        .anyMatch(listed -> ranking.isBefore(book, listed));
    }
}
