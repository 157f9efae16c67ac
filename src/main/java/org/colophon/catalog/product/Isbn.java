package org.colophon.catalog.product;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number under which the trade knows a product (ISO 2108), in its form of thirteen digits.
 *
 * @param digits thirteen digits, the last of which is the check digit
 */
public record Isbn(String digits) {

    private static final Pattern THIRTEEN = Pattern.compile("97[89]\\d{10}");
    private static final Pattern TEN = Pattern.compile("\\d{9}[\\dX]");
    private static final Pattern GROUPING = Pattern.compile("[\\s\\-\\u2010-\\u2015]");

    public Isbn {
        if (!THIRTEEN.matcher(digits).matches()) {
            throw refused(digits, "an ISBN has 13 digits beginning with 978 or 979");
        }
        if (digits.charAt(12) != checkDigit(digits)) {
            throw refused(digits, "the check digit would be " + checkDigit(digits));
        }
    }

    /**
     * Reads an ISBN as people and lists write it: with hyphens or spaces, in the old form of ten, or as the nine of an SBN,
     * which is what is left of an old ISBN when a spreadsheet has taken it for a number.
     *
     * @throws IllegalArgumentException when it is none; the message quotes it and says why
     */
    public static Isbn of(String text) {
        var bare = GROUPING.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return switch (bare.length()) {
            case 9 -> fromTen(text, "0" + bare);
            case 10 -> fromTen(text, bare);
            case 13 -> new Isbn(bare);
            default -> throw refused(text, "an ISBN has 13 digits, or 10 in its old form");
        };
    }

    /**
     * With hyphens between its elements, as it is printed: {@code 978-1-80181-999-2}. A number that the range message of the
     * International ISBN Agency gives to nobody has no known elements and stays thirteen digits.
     */
    public String hyphenated() {
        return RangeMessage.current()
                .rangeOf(digits)
                .map(it -> it.hyphenate(digits))
                .orElse(digits);
    }

    @Override
    public String toString() {
        return digits;
    }

    private static Isbn fromTen(String text, String ten) {
        if (!TEN.matcher(ten).matches()) {
            throw refused(text, "only digits may stand in it, and an X at the end of ten");
        }
        if (ten.charAt(9) != oldCheckDigit(ten)) {
            throw refused(text, "the check digit would be " + oldCheckDigit(ten));
        }
        var stem = "978" + ten.substring(0, 9);
        return new Isbn(stem + checkDigit(stem));
    }

    private static char checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static char oldCheckDigit(String ten) {
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (ten.charAt(i) - '0') * (10 - i);
        }
        var digit = (11 - sum % 11) % 11;
        return digit == 10 ? 'X' : (char) ('0' + digit);
    }

    private static IllegalArgumentException refused(String text, String why) {
        return new IllegalArgumentException("\"%s\" is no ISBN: %s".formatted(text, why));
    }
}
