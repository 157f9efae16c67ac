package org.colophon.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTests {

    private static final Isbn ISBN = new Isbn("9780306406157");

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 20_001})
    void refusesAnImplausibleNumberOfPages(int pages) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Product(ISBN, ProductForm.PAPERBACK, pages, null));
    }

    @Test
    void knowsFormsByTheirCode() {
        assertThat(ProductForm.of("BC")).isEqualTo(ProductForm.PAPERBACK);
        assertThatIllegalArgumentException().isThrownBy(() -> ProductForm.of("bc"));
    }
}
