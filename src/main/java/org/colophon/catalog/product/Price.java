package org.colophon.catalog.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs a reader.
 *
 * @param amount from 0 to 9,999,999, with as many decimals as the currency has
 * @param currency ISO 4217, for example {@code EUR}
 * @param taxIncluded whether the taxes of the country are in it
 * @param from the first day on which it holds; null for ever before
 * @param until the last day on which it holds; null for ever after
 */
public record Price(
        BigDecimal amount,
        String currency,
        boolean taxIncluded,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final BigDecimal HIGHEST = new BigDecimal(9_999_999);

    public Price {
        var decimals = decimalsOf(currency);
        if (amount.signum() < 0 || amount.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException("A price lies between 0 and " + HIGHEST);
        }
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException("%s has only %d decimals".formatted(currency, decimals));
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A price that holds from %s cannot end on %s".formatted(from, until));
        }
        amount = amount.setScale(decimals);
    }

    /** A price that holds at any time, with taxes in it. */
    public static Price of(BigDecimal amount, String currency) {
        return new Price(amount, currency, true, null, null);
    }

    /** @throws IllegalArgumentException when ISO 4217 has no such currency */
    public static int decimalsOf(String currency) {
        return Math.max(0, currencyOf(currency).getDefaultFractionDigits());
    }

    /** @throws IllegalArgumentException when ISO 4217 has no such currency */
    public static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"%s\" is no currency of ISO 4217".formatted(code), e);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Would a buyer not know which of the two holds? */
    boolean contradicts(Price other) {
        return currency.equals(other.currency) && taxIncluded == other.taxIncluded && overlaps(other);
    }

    private boolean overlaps(Price other) {
        return (from == null || other.until == null || !other.until.isBefore(from))
                && (until == null || other.from == null || !other.from.isAfter(until));
    }
}
