package org.colophon.catalog.web.description;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.description.BookDescription;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;

/**
 * A book as JSON describes it. Whatever is left out is not known; a list that is left out is empty.
 *
 * @param editionOf the id of another book of the same work
 * @param overview HTML, of which only what is safe is kept
 * @param subjects Thema codes, the primary one first
 * @param publicationDate {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 */
// What a book answers beside its description may be sent back with it, and changes nothing
@JsonIgnoreProperties({"id", "slug", "status", "version", "work", "withdrawnBecause", "cover"})
public record DescribedBook(
        @Nullable @Size(max = BookDescription.MAX_TITLE) String title,
        @Nullable @Size(max = BookDescription.MAX_TITLE) String subtitle,
        @Nullable @Size(max = BookDescription.MAX_EDITION) String editionStatement,
        @Nullable UUID editionOf,
        @Size(max = BookDescription.MAX_CONTRIBUTIONS) List<@NotNull @Valid Contributor> contributors,
        @Nullable @Size(max = BookDescription.MAX_IMPRINT) String imprint,
        @Nullable @WrittenAs(Notation.LANGUAGE) String language,
        @Nullable @WrittenAs(Notation.OVERVIEW) String overview,

        @Size(max = BookDescription.MAX_SUBJECTS) @UniqueElements
        List<@NotNull @WrittenAs(Notation.SUBJECT) String> subjects,

        @Size(max = BookDescription.MAX_KEYWORDS) @UniqueElements
        List<@NotBlank @Size(max = BookDescription.MAX_KEYWORD) String> keywords,

        @Nullable @WrittenAs(Notation.PUBLICATION_DATE) String publicationDate,
        @Nullable @Valid Series series,

        @Size(max = BookDescription.MAX_PRODUCTS) @DistinctIsbns
        List<@NotNull @Valid Product> products) {

    private static final DescriptionMapper MAPPER = Mappers.getMapper(DescriptionMapper.class);

    public DescribedBook {
        contributors = orEmpty(contributors);
        subjects = orEmpty(subjects);
        keywords = orEmpty(keywords);
        products = orEmpty(products);
    }

    /** How this description is sent by one who was shown it. */
    public static DescribedBook of(BookDescription description) {
        return MAPPER.written(description);
    }

    /** @throws IllegalArgumentException when it breaks one of the constraints */
    public BookDescription description() {
        return MAPPER.described(this);
    }

    /** @param role an ONIX code of list 17 */
    public record Contributor(
            @NotBlank @Size(max = Contribution.MAX_NAME) String name,
            @NotNull @WrittenAs(Notation.CONTRIBUTOR_ROLE) String role) {}

    public record Series(
            @NotBlank @Size(max = 300) String title,
            @Nullable @Min(1) @Max(99_999) Integer number) {}

    /**
     * @param isbn with or without hyphens, of 13 digits or 10
     * @param form an ONIX code of list 150
     */
    public record Product(
            @NotNull @WrittenAs(Notation.ISBN) String isbn,
            @NotNull @WrittenAs(Notation.PRODUCT_FORM) String form,

            @Nullable @Min(1) @Max(org.colophon.catalog.product.Product.MAX_PAGES) Integer pages,

            @Nullable @Valid Price price) {}

    /** @param currency ISO 4217 */
    @DecimalsOfCurrency
    public record Price(
            @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 4) BigDecimal amount,

            @NotNull @WrittenAs(Notation.CURRENCY) String currency) {}

    private static <T> List<T> orEmpty(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
