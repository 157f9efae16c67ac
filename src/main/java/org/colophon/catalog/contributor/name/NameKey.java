package org.colophon.catalog.contributor.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the spellings of a name have in common. */
public final class NameKey {

    private static final Pattern UNHEARD = Pattern.compile("[\\p{M}'’ʼ`]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTER_OF_ITS_OWN = Pattern.compile("[øłßæœđðþı]");

    /** Letters that Unicode does not take apart, as they are written without them. */
    private static final Map<String, String> SPELT =
            Map.of("ø", "o", "ł", "l", "ß", "ss", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    /** Compatibility letters grow when they are taken apart, so a key can be longer than its name. */
    private static final int MAX = 400;

    private NameKey() {}

    /** @return lower case words without accents and punctuation; empty when the name has no letter or digit */
    public static String of(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var lower = UNHEARD.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        var plain = LETTER_OF_ITS_OWN.matcher(lower).replaceAll(it -> SPELT.get(it.group()));
        var key = NO_LETTER.matcher(plain).replaceAll(" ").strip();
        return key.length() <= MAX ? key : key.substring(0, MAX);
    }
}
