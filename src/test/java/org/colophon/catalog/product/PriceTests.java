package org.colophon.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTests {

    @ParameterizedTest
    @CsvSource({"39.9, EUR, 39.90", "0, USD, 0.00", "3.9950, KWD, 3.995", "1200, JPY, 1200", "1.0000, EUR, 1.00"})
    void hasTheDecimalsOfItsCurrency(BigDecimal amount, String currency, String expected) {
        assertThat(new Price(amount, currency).amount()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.005, EUR", "0.5, JPY", "-1, EUR", "10000000, EUR", "1, XXQ", "1, eur"})
    void refusesWhatNobodyCanPay(BigDecimal amount, String currency) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(amount, currency));
    }
}
