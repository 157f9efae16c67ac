package org.colophon.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTests {

    private static final Isbn ISBN = new Isbn("9780306406157");

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 20_001})
    void refusesAnImplausibleNumberOfPages(int pages) {
        assertThatIllegalArgumentException().isThrownBy(() -> Product.of(ISBN, ProductForm.PAPERBACK, pages));
    }

    @Test
    void knowsFormsByTheirCode() {
        assertThat(ProductForm.of("BC")).isEqualTo(ProductForm.PAPERBACK);
        assertThatIllegalArgumentException().isThrownBy(() -> ProductForm.of("bc"));
    }

    @Test
    void hasNoTwoPricesOfWhichABuyerWouldNotKnowWhichHolds() {
        var euro = Price.of(BigDecimal.TEN, "EUR");
        var dollars = Price.of(BigDecimal.TEN, "USD");

        assertThat(priced(euro, dollars).prices()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> priced(dollars, euro, euro))
                .withMessage("Two prices in EUR hold on the same day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> priced(Collections.nCopies(41, euro).toArray(Price[]::new)))
                .withMessageContaining("at most 40");
    }

    @Test
    void costsWhatHoldsOnTheDay() {
        var until = new Price(BigDecimal.TEN, "EUR", true, null, LocalDate.of(2024, 12, 31));
        var then = new Price(BigDecimal.ONE, "EUR", true, LocalDate.of(2025, 1, 1), null);

        assertThat(priced(until, then).priceOn(LocalDate.of(2024, 12, 31))).contains(until);
        assertThat(priced(until, then).priceOn(LocalDate.of(2025, 1, 1))).contains(then);
        assertThat(priced(until).priceOn(LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @Test
    void isOnSaleUnlessSomethingElseIsSaid() {
        assertThat(priced().isOnSale()).isTrue();
        assertThat(available(Availability.IN_STOCK).isOnSale()).isTrue();
        assertThat(available(Availability.NOT_YET_AVAILABLE).isOnSale()).isFalse();
        assertThat(available(Availability.OUT_OF_PRINT).isOnSale()).isFalse();
        assertThat(Availability.of("20")).isEqualTo(Availability.AVAILABLE);
        assertThatIllegalArgumentException().isThrownBy(() -> Availability.of("02"));
    }

    @Test
    void takesTheThinnestBookAndTheThickestAndManyPrices() {
        assertThat(Product.of(ISBN, ProductForm.PAPERBACK, 1).pages()).isEqualTo(1);
        assertThat(Product.of(ISBN, ProductForm.PAPERBACK, 20_000).pages()).isEqualTo(20_000);
        var first = LocalDate.of(2024, 1, 1);
        var daily = IntStream.range(0, 40)
                .mapToObj(first::plusDays)
                .map(it -> new Price(BigDecimal.TEN, "EUR", true, it, it))
                .toArray(Price[]::new);
        assertThat(priced(daily).prices()).hasSize(40);
    }

    @Test
    void isCalledByNamesThatReadersKnow() {
        assertThat(Availability.IN_STOCK.readerName()).isEqualTo("In stock");
        assertThat(ProductForm.HARDBACK.readerName()).isEqualTo("Hardback");
        assertThat(ProductForm.DIGITAL_DOWNLOAD.isDigital()).isTrue();
        assertThat(ProductForm.AUDIO_CD.isDigital()).isFalse();
    }

    private static Product priced(Price... prices) {
        return new Product(ISBN, ProductForm.PAPERBACK, null, null, List.of(prices));
    }

    private static Product available(Availability availability) {
        return new Product(ISBN, ProductForm.PAPERBACK, null, availability, List.of());
    }
}
