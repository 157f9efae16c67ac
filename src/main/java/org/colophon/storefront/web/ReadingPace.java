package org.colophon.storefront.web;

import java.util.Collection;
import java.util.Map;
import org.colophon.content.ContentReleased.Entry;

/**
 * How long a text takes to read, from its length. Adults read English non-fiction silently at 238 words a minute (Brysbaert
 * 2019, "How many words do we read per minute?", Journal of Memory and Language 109), and a word of technical prose has six
 * characters with the space behind it. Languages of other word lengths come out much the same when counted in characters;
 * Chinese and Japanese, written without spaces, are read at 255 and 357 characters a minute (Trauzettel-Klosinski and Dietz
 * 2012, Investigative Ophthalmology and Visual Science 53:5452).
 *
 * @param charactersAMinute more than 0
 */
record ReadingPace(int charactersAMinute) {

    private static final int WORDS_A_MINUTE = 238;
    private static final int CHARACTERS_A_WORD = 6;
    private static final Map<String, Integer> WITHOUT_SPACES = Map.of("zh", 255, "ja", 357);
    private static final int HOUR = 60;

    /** Over an hour, minutes are a pretence: tens of them will do. */
    private static final int STEP = 10;

    /** @param language ISO 639-1 */
    static ReadingPace in(String language) {
        return new ReadingPace(WITHOUT_SPACES.getOrDefault(language, WORDS_A_MINUTE * CHARACTERS_A_WORD));
    }

    /** For example {@code 12 min} or {@code 3 h 20 min}; empty for no text. */
    public String of(long characters) {
        var minutes = Math.ceilDiv(characters, charactersAMinute);
        if (minutes == 0) {
            return "";
        }
        return minutes < HOUR ? minutes + " min" : hours(Math.round((double) minutes / STEP) * STEP);
    }

    public String of(Collection<Entry> entries) {
        return of(entries.stream().mapToLong(Entry::length).sum());
    }

    private static String hours(long minutes) {
        var rest = minutes % HOUR;
        return minutes / HOUR + " h" + (rest == 0 ? "" : " " + rest + " min");
    }
}
