package org.colophon.recommendations.related;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.recommendations.feature.CardFacts;
import org.colophon.recommendations.settings.Settings;
import org.jspecify.annotations.Nullable;

/** No list is filled with the books of one author or of one series, where the house wants it so. */
final class Caps {

    private final Settings settings;
    private final Map<String, Integer> byAuthor = new HashMap<>();
    private final Map<String, Integer> bySeries = new HashMap<>();

    Caps(Settings settings) {
        this.settings = settings;
    }

    /** Why one more book is too much; null when it is not. */
    @Nullable Removal refusing(CardFacts card) {
        if (isReached(byAuthor, authors(card), settings.authorCap())) {
            return Removal.AUTHOR_CAP;
        }
        return isReached(bySeries, series(card), settings.seriesCap()) ? Removal.SERIES_CAP : null;
    }

    /** One more book is on the list. */
    void count(CardFacts card) {
        authors(card).forEach(author -> byAuthor.merge(author, 1, Integer::sum));
        series(card).forEach(series -> bySeries.merge(series, 1, Integer::sum));
    }

    private static boolean isReached(Map<String, Integer> counts, List<String> keys, int cap) {
        return keys.stream().anyMatch(key -> counts.getOrDefault(key, 0) >= cap);
    }

    private static List<String> authors(CardFacts card) {
        return card.authors().stream().map(Caps::key).distinct().toList();
    }

    private static List<String> series(CardFacts card) {
        return Stream.ofNullable(card.series()).map(Caps::key).toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
