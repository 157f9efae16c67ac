package org.colophon.storefront.shelf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What titles are sorted by: as a librarian files them, without a leading article, accents, case and punctuation. */
final class TitleKey {

    private static final int LONGEST = 300;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) (?=.)");

    private TitleKey() {}

    static String of(String title) {
        var plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        var words =
                OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        var filed = ARTICLE.matcher(words).replaceFirst("");
        return filed.substring(0, Math.min(filed.length(), LONGEST));
    }
}
