package org.colophon.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.catalog.BookId;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.product.ProductForm;
import org.colophon.catalog.subject.ForeignSubject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BookDescriptionTests {

    @Test
    void takesBlankTextForNone() {
        var described = described(" Title ", " ", Subjects.NONE, List.of());

        assertThat(described.title()).isEqualTo("Title");
        assertThat(described.subtitle()).isNull();
        assertThat(described.edition()).isNull();
        assertThat(described.imprint()).isNull();
    }

    @Test
    void refusesTooMuch() {
        refused(() -> described("x".repeat(501), null, Subjects.NONE, List.of()));
        refused(() -> described("x", "x".repeat(501), Subjects.NONE, List.of()));
        refused(() -> described("x", null, Subjects.NONE, Collections.nCopies(2, product())));
        refused(() -> new BookDescription(
                "x",
                null,
                null,
                Collections.nCopies(201, Contribution.author("A")),
                null,
                null,
                Overview.NONE,
                Subjects.NONE,
                null,
                Dates.NONE,
                null,
                Lineage.NONE,
                List.of(),
                null));
    }

    @Test
    void refusesSubjectsThatAreNoneOrTooMany() {
        refused(() -> subjects(List.of("UMX", "UMX"), List.of(), List.of()));
        refused(() -> subjects(List.of("NONE"), List.of(), List.of()));
        refused(() -> subjects(List.of("1DFG"), List.of(), List.of()));
        refused(() -> subjects(Collections.nCopies(13, "UMX"), List.of(), List.of()));
        refused(() -> subjects(List.of(), List.of("UMX"), List.of()));
        refused(() -> subjects(List.of(), List.of("1DFG", "1DFG"), List.of()));
        refused(() -> subjects(List.of(), List.of(), List.of("a", " a")));
        refused(() -> subjects(List.of(), List.of(), List.of("k".repeat(61))));
        refused(() -> subjects(
                List.of(),
                List.of(),
                IntStream.range(0, 31).mapToObj(Integer::toString).toList()));
    }

    @Test
    void refusesTooManySubjectsOfOtherSchemes() {
        var bic = new ForeignSubject(ForeignSubject.Scheme.BIC, "UMZ");
        refused(() -> new Subjects(List.of(), List.of(), List.of(bic, bic), List.of()));
        refused(() -> new Subjects(
                List.of(),
                List.of(),
                IntStream.range(0, 21)
                        .mapToObj(it -> new ForeignSubject(ForeignSubject.Scheme.BIC, "U" + it))
                        .toList(),
                List.of()));
    }

    @Test
    void refusesDatesThatCannotBe() {
        var day = LocalDate.of(2026, 1, 1);
        refused(() -> new Dates(null, day, day.minusDays(1)));
        refused(() -> new Dates(null, LocalDate.of(1399, 12, 31), null));
        refused(() -> new Dates(null, null, LocalDate.of(2101, 1, 1)));
        assertThat(new Dates(null, day, day).embargo()).isEqualTo(day);
    }

    @Test
    void knowsWhatHoldsOnADay() {
        var day = LocalDate.of(2026, 1, 15);
        var dates = new Dates(new PublicationDate("2026-01"), day, day.plusDays(1));

        assertThat(dates.embargoedOn(day.minusDays(1))).isTrue();
        assertThat(dates.embargoedOn(day)).isFalse();
        assertThat(dates.outOfPrintOn(day)).isFalse();
        assertThat(dates.outOfPrintOn(day.plusDays(1))).isTrue();
        assertThat(dates.forthcomingOn(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(dates.forthcomingOn(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(Dates.NONE.embargoedOn(day) || Dates.NONE.outOfPrintOn(day) || Dates.NONE.forthcomingOn(day))
                .isFalse();
    }

    @Test
    void knowsAudiencesByTheirCode() {
        assertThat(Audience.of("06")).isEqualTo(Audience.PROFESSIONAL);
        refused(() -> Audience.of("6"));
    }

    @Test
    void refusesLanguagesAndSeriesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language("xx"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Language("EN"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Series(" ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Series("Series", 0));
    }

    @Test
    void takesAsMuchAsThereIsRoomFor() {
        assertThat(described("x".repeat(500), "x".repeat(500), Subjects.NONE, List.of())
                        .title())
                .hasSize(500);
        var keywords = IntStream.range(0, 30).mapToObj(Integer::toString).toList();
        assertThat(subjects(List.of(), List.of(), keywords).keywords()).isEqualTo(keywords);
        assertThat(subjects(List.of(), List.of(), List.of("k".repeat(60))).keywords())
                .hasSize(1);
        assertThat(new Series("x".repeat(300), 1).number()).isEqualTo(1);
        assertThat(new Series("Series", 99_999).number()).isEqualTo(99_999);
        refused(() -> new Series("x".repeat(301), 1));
        refused(() -> new Series("Series", 100_000));
    }

    @Test
    void namesTheBooksItComesFrom() {
        var first = BookId.create();
        var second = BookId.create();

        assertThat(new Lineage(first, null, second).books()).containsExactly(first, second);
        assertThat(Lineage.NONE.books()).isEmpty();
    }

    @Test
    void writesLanguagesAsTheirCode() {
        assertThat(new Language("de")).hasToString("de");
    }

    private static void refused(ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making);
    }

    private static Subjects subjects(List<String> thema, List<String> qualifiers, List<String> keywords) {
        return new Subjects(thema, qualifiers, List.of(), keywords);
    }

    private static BookDescription described(
            String title, @Nullable String subtitle, Subjects subjects, List<Product> products) {
        return new BookDescription(
                title,
                subtitle,
                "",
                List.of(),
                "  ",
                null,
                Overview.NONE,
                subjects,
                null,
                Dates.NONE,
                null,
                Lineage.NONE,
                products,
                null);
    }

    private static Product product() {
        return Product.of(Descriptions.ISBN, ProductForm.PAPERBACK, null);
    }
}
