package org.colophon.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.product.ProductForm;
import org.junit.jupiter.api.Test;

class BookDescriptionTests {

    @Test
    void takesBlankTextForNone() {
        var described = new BookDescription(
                " Title ", " ", "", List.of(), "  ", null, Overview.NONE, List.of(), List.of(), null, null, List.of());

        assertThat(described.title()).isEqualTo("Title");
        assertThat(described.subtitle()).isNull();
        assertThat(described.edition()).isNull();
        assertThat(described.imprint()).isNull();
    }

    @Test
    void refusesTooMuch() {
        refused("x".repeat(501), List.of(), List.of(), List.of());
        refused("x", List.of("UMX", "UMX"), List.of(), List.of());
        refused("x", List.of("NONE"), List.of(), List.of());
        refused("x", Collections.nCopies(13, "UMX"), List.of(), List.of());
        refused("x", List.of(), List.of("a", " a"), List.of());
        refused("x", List.of(), List.of("k".repeat(61)), List.of());
        refused(
                "x",
                List.of(),
                IntStream.range(0, 31).mapToObj(Integer::toString).toList(),
                List.of());
        refused("x", List.of(), List.of(), Collections.nCopies(2, product()));
    }

    @Test
    void refusesLanguagesAndSeriesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language("xx"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Language("EN"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Series(" ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Series("Series", 0));
    }

    private static void refused(String title, List<String> subjects, List<String> keywords, List<Product> products) {
        var authors = List.of(Contribution.author("A"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BookDescription(
                        title,
                        null,
                        null,
                        authors,
                        null,
                        null,
                        Overview.NONE,
                        subjects,
                        keywords,
                        null,
                        null,
                        products));
    }

    private static Product product() {
        return new Product(Descriptions.ISBN, ProductForm.PAPERBACK, null, null);
    }
}
