package org.colophon.storefront.citation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An edition statement as bibliographies shorten it: {@code 2nd} for {@code 2nd Edition} and for {@code Second edition}. */
final class EditionStatement {

    private static final Pattern NUMBERED =
            Pattern.compile("(?<number>\\d{1,3})(?:st|nd|rd|th|\\.)?(?: ed(?:ition|\\.)?)?");
    private static final Pattern WORDED = Pattern.compile("(?<word>\\p{L}+) ed(?:ition|\\.)?");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private EditionStatement() {}

    /** @return the number with its ending, or the statement as it is where it says more or something else */
    static String shortened(String statement) {
        var plain = statement.strip().toLowerCase(Locale.ROOT);
        var numbered = NUMBERED.matcher(plain);
        if (numbered.matches()) {
            return ordinal(Integer.parseInt(numbered.group("number")));
        }
        var number = number(WORDED.matcher(plain));
        return number == 0 ? statement.strip() : ordinal(number);
    }

    private static int number(Matcher worded) {
        return worded.matches() ? ORDINALS.indexOf(worded.group("word")) + 1 : 0;
    }

    private static String ordinal(int number) {
        var teen = number / 10 % 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
