package org.colophon.catalog.product;

import java.math.BigDecimal;
import java.util.Currency;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What a product costs a reader, taxes included.
 *
 * @param amount from 0 to 9,999,999, with as many decimals as the currency has
 * @param currency ISO 4217, for example {@code EUR}
 */
public record Price(
        @Column("price_amount") BigDecimal amount,
        @Column("price_currency") String currency) {

    private static final BigDecimal HIGHEST = new BigDecimal(9_999_999);

    public Price {
        var decimals = decimalsOf(currency);
        if (amount.signum() < 0 || amount.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException("A price lies between 0 and " + HIGHEST);
        }
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException("%s has only %d decimals".formatted(currency, decimals));
        }
        amount = amount.setScale(decimals);
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
}
