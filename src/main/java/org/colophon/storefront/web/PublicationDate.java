package org.colophon.storefront.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date of publication as a person writes it, as exact as it is known. */
final class PublicationDate {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private PublicationDate() {}

    /** @param date {@code 2022}, {@code 2022-01} or {@code 2022-01-12} */
    static String inWords(String date) {
        return switch (date.length()) {
            case 7 -> YearMonth.parse(date).format(MONTH);
            case 10 -> LocalDate.parse(date).format(DAY);
            default -> date;
        };
    }
}
