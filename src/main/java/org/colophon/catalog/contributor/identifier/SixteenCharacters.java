package org.colophon.catalog.contributor.identifier;

import java.util.Locale;
import java.util.regex.Pattern;

/** What ORCID iDs and ISNIs have in common: fifteen digits and the check character of ISO 7064 MOD 11-2. */
final class SixteenCharacters {

    private static final Pattern FORM = Pattern.compile("\\d{15}[\\dX]");
    private static final Pattern GROUPING = Pattern.compile("[\\s\\-\\u2010-\\u2015]");

    private SixteenCharacters() {}

    /** Without what people and lists put between the characters. */
    static String bare(String text) {
        return GROUPING.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /**
     * @param what for the message: "an ISNI"
     * @throws IllegalArgumentException when the characters are none such; the message quotes them and says why
     */
    static String checked(String what, String characters) {
        if (!FORM.matcher(characters).matches()) {
            throw refused(what, characters, "it has 16 digits, the last of which may be an X");
        }
        var check = checkCharacter(characters);
        if (characters.charAt(15) != check) {
            throw refused(what, characters, "the check character would be " + check);
        }
        return characters;
    }

    static String grouped(String characters, String separator) {
        return characters.replaceAll("(.{4})(?=.)", "$1" + separator);
    }

    static IllegalArgumentException refused(String what, String text, String why) {
        return new IllegalArgumentException("\"%s\" is not %s: %s".formatted(text, what, why));
    }

    private static char checkCharacter(String characters) {
        var remainder = 0;
        for (var i = 0; i < 15; i++) {
            remainder = (remainder + characters.charAt(i) - '0') * 2 % 11;
        }
        var check = (12 - remainder) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
