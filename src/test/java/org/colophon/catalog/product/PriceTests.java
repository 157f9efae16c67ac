package org.colophon.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTests {

    @ParameterizedTest
    @CsvSource({
        "39.9, EUR, 39.90",
        "0, USD, 0.00",
        "3.9950, KWD, 3.995",
        "1200, JPY, 1200",
        "1.0000, EUR, 1.00",
        "9999999, EUR, 9999999.00"
    })
    void hasTheDecimalsOfItsCurrency(BigDecimal amount, String currency, String expected) {
        assertThat(Price.of(amount, currency).amount()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.005, EUR", "0.5, JPY", "-1, EUR", "10000000, EUR", "1, XXQ", "1, eur"})
    void refusesWhatNobodyCanPay(BigDecimal amount, String currency) {
        assertThatIllegalArgumentException().isThrownBy(() -> Price.of(amount, currency));
    }

    @Test
    void holdsFromItsFirstDayToItsLast() {
        var price = price("2024-01-01", "2024-12-31");

        assertThat(price.holdsOn(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(price.holdsOn(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(price.holdsOn(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(price.holdsOn(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(Price.of(BigDecimal.ONE, "EUR").holdsOn(LocalDate.MIN)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> price("2024-02-01", "2024-01-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31, 2025-01-01,           , false",
        "2024-01-01, 2024-12-31, 2024-12-31,           , true",
        "          , 2024-12-31,           , 2023-01-01, true",
        "2024-01-01,           ,           , 2023-12-31, false",
        "2024-06-01, 2024-06-30, 2024-01-01, 2024-12-31, true",
        "          ,           ,           ,           , true"
    })
    void contradictsAnotherThatHoldsOnTheSameDay(String from, String until, String from2, String until2, boolean so) {
        assertThat(price(from, until).contradicts(price(from2, until2))).isEqualTo(so);
        assertThat(price(from2, until2).contradicts(price(from, until))).isEqualTo(so);
    }

    @Test
    void contradictsNoneOfAnotherCurrencyOrWithoutTaxes() {
        var euro = Price.of(BigDecimal.ONE, "EUR");

        assertThat(euro.contradicts(Price.of(BigDecimal.ONE, "USD"))).isFalse();
        assertThat(euro.contradicts(new Price(BigDecimal.ONE, "EUR", false, null, null)))
                .isFalse();
    }

    private static Price price(@Nullable String from, @Nullable String until) {
        return new Price(
                BigDecimal.TEN,
                "EUR",
                true,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }
}
