package org.colophon.content.conversion;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.colophon.content.Landmark;

/** The words of the EPUB 3 Structural Semantics Vocabulary that are landmarks of ours. */
final class Terms {

    private Terms() {}

    static List<Landmark> in(Collection<String> words) {
        return Arrays.stream(Landmark.values())
                .filter(it -> words.contains(word(it)))
                .toList();
    }

    private static String word(Landmark landmark) {
        return landmark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
