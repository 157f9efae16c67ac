package org.colophon.catalog.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.catalog.book.Books;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@ModuleTest
@TestPropertySource(properties = "colophon.sample-catalogue=true")
class SampleCatalogueTests {

    private static final UUID PYTHON_ARCHITECTURE_PATTERNS = UUID.fromString("01890f3e-7c00-7000-8000-000000000001");

    private final SampleCatalogue samples;
    private final Books books;

    SampleCatalogueTests(SampleCatalogue samples, Books books) {
        this.samples = samples;
        this.books = books;
    }

    @Test
    void publishesTheBooksOfTheSampleCatalogue() {
        assertThat(books.count()).isGreaterThanOrEqualTo(122);
        assertThat(books.findById(PYTHON_ARCHITECTURE_PATTERNS)).hasValueSatisfying(it -> {
            assertThat(it.isPublished()).isTrue();
            assertThat(it.card(LocalDate.now()).byline()).isEqualTo("By: Jaime Buelta");
            assertThat(it.slug()).isEqualTo("python-architecture-patterns");
        });
    }

    @Test
    void leavesACatalogueAloneThatHasBooks() {
        var before = books.count();

        samples.initialize();

        assertThat(books.count()).isEqualTo(before);
    }
}
