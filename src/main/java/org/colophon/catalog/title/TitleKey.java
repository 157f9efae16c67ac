package org.colophon.catalog.title;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the titles of a book's editions have in common, however they are spelt. */
public final class TitleKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** Plus and number sign stay: "C", "C++" and "C#" in a Nutshell are three works. */
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    /** Compatibility letters grow when they are taken apart, so a key can be longer than its title. */
    private static final int MAX = 500;

    private TitleKey() {}

    /** @return lower case words without accents and punctuation; empty when the title has no letter or digit */
    public static String of(String title) {
        var bare = ACCENTS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("");
        var key =
                NO_LETTER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return key.length() <= MAX ? key : key.substring(0, MAX);
    }
}
