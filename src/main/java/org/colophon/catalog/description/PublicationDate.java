package org.colophon.catalog.description;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * When a book was or will be published, as exactly as is known. Dates sort by time, a less exact one before the more exact.
 *
 * @param text {@code 2022}, {@code 2022-01} or {@code 2022-01-12}, from 1400 to 2100
 */
public record PublicationDate(String text) implements Comparable<PublicationDate> {

    private static final int FIRST_YEAR = 1400;
    private static final int LAST_YEAR = 2100;
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PublicationDate {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no publication date: it is written YYYY, YYYY-MM or YYYY-MM-DD".formatted(text));
        }
        var year = firstDay(text).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("\"%s\" is no plausible publication date: books are from %d to %d"
                    .formatted(text, FIRST_YEAR, LAST_YEAR));
        }
    }

    public int year() {
        return Integer.parseInt(text.substring(0, 4));
    }

    /** The first day on which it can be. */
    public LocalDate firstDay() {
        return firstDay(text);
    }

    /** Says the other the same, but less exactly or just as exactly? */
    public boolean covers(PublicationDate other) {
        return text.startsWith(other.text);
    }

    /** The code by which ONIX (list 55) tells how exact it is: {@code 05} a year, {@code 01} a month, {@code 00} a day. */
    public String onixDateFormat() {
        return switch (text.length()) {
            case 4 -> "05";
            case 7 -> "01";
            default -> "00";
        };
    }

    @Override
    public int compareTo(PublicationDate other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static LocalDate firstDay(String text) {
        try {
            return LocalDate.parse(text + "-01-01".substring(text.length() - 4));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"%s\" is no date of the calendar".formatted(text), e);
        }
    }
}
