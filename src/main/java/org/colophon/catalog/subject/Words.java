package org.colophon.catalog.subject;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text, as a search compares them: without accents, apostrophes and upper case. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘ʼʻʹꞌ\\u00ad]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** Each once, in the order of the text. */
    static List<String> of(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(spelt(bare))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** The letters that Unicode does not take apart, as they are typed without them. */
    private static String spelt(String bare) {
        return Stream.of("øo", "łl", "đd", "ıi", "æae", "œoe", "ßss")
                .reduce(bare, (text, letter) -> text.replace(letter.substring(0, 1), letter.substring(1)));
    }
}
