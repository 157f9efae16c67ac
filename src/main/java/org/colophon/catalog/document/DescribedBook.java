package org.colophon.catalog.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.description.BookDescription;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;

/**
 * A book as JSON describes it. Whatever is left out is not known; a list that is left out is empty.
 *
 * @param editionOf the id of another book of the same work
 * @param overview HTML, of which only what is safe is kept
 * @param subjects Thema codes, the primary one first
 * @param qualifiers Thema qualifier codes
 * @param bisac BISAC codes, kept as given
 * @param bic BIC codes, kept as given
 * @param themaVersion shown only: the version of Thema that the codes were checked against
 * @param audience an ONIX code of list 28
 * @param publicationDate {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param embargo before this day nobody may read or sell the book
 * @param outOfPrint from this day on it is no longer made
 * @param replaces the id of the edition that this one takes the place of
 * @param translationOf the id of the book that this one is a translation of
 * @param revisedFrom the id of the book whose text was worked over for this one
 * @param cover shown only: it is changed by itself
 */
// What a book answers beside its description may be sent back with it, and changes nothing
@JsonIgnoreProperties({
    "id",
    "slug",
    "status",
    "version",
    "work",
    "withdrawnBecause",
    "publishAt",
    "revised",
    "locked",
    "publishingStatus",
    "replacedBy",
    "newestEdition"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@SoundDates
public record DescribedBook(
        @Nullable @Size(max = BookDescription.MAX_TITLE) String title,
        @Nullable @Size(max = BookDescription.MAX_TITLE) String subtitle,
        @Nullable @Size(max = BookDescription.MAX_EDITION) String editionStatement,
        @Nullable UUID editionOf,
        @Size(max = BookDescription.MAX_CONTRIBUTIONS) List<@NotNull @Valid Contributor> contributors,
        @Nullable @Size(max = BookDescription.MAX_IMPRINT) String imprint,
        @Nullable @WrittenAs(Notation.LANGUAGE) String language,
        @Nullable @WrittenAs(Notation.OVERVIEW) String overview,

        @Size(max = org.colophon.catalog.description.Subjects.MAX_SUBJECTS) @UniqueElements
        List<@NotNull @WrittenAs(Notation.SUBJECT) String> subjects,

        @Size(max = org.colophon.catalog.description.Subjects.MAX_QUALIFIERS) @UniqueElements
        List<@NotNull @WrittenAs(Notation.QUALIFIER) String> qualifiers,

        @Size(max = 10) @UniqueElements List<@NotNull @WrittenAs(Notation.BISAC) String> bisac,

        @Size(max = 10) @UniqueElements List<@NotNull @WrittenAs(Notation.BIC) String> bic,

        @Nullable String themaVersion,

        @Size(max = org.colophon.catalog.description.Subjects.MAX_KEYWORDS) @UniqueElements
        List<@NotBlank @Size(max = org.colophon.catalog.description.Subjects.MAX_KEYWORD) String> keywords,

        @Nullable @WrittenAs(Notation.AUDIENCE) String audience,
        @Nullable @WrittenAs(Notation.PUBLICATION_DATE) String publicationDate,
        @Nullable LocalDate embargo,
        @Nullable LocalDate outOfPrint,
        @Nullable @Valid Series series,
        @Nullable UUID replaces,
        @Nullable UUID translationOf,
        @Nullable UUID revisedFrom,

        @Size(max = BookDescription.MAX_PRODUCTS) @DistinctIsbns
        List<@NotNull @Valid Product> products,

        @Nullable @Valid Cover cover) {

    private static final DescriptionMapper MAPPER = Mappers.getMapper(DescriptionMapper.class);

    public DescribedBook {
        contributors = orEmpty(contributors);
        subjects = orEmpty(subjects);
        qualifiers = orEmpty(qualifiers);
        bisac = orEmpty(bisac);
        bic = orEmpty(bic);
        keywords = orEmpty(keywords).stream().map(DescribedBook::stripped).toList();
        products = orEmpty(products);
    }

    /** How this description is sent by one who was shown it. */
    public static DescribedBook of(BookDescription description) {
        return MAPPER.written(description);
    }

    /**
     * A description of which only some fields are known.
     *
     * @param values by the names of the fields in JSON
     * @throws tools.jackson.core.JacksonException when a value does not have the form of its field
     */
    public static DescribedBook saying(Map<String, JsonNode> values) {
        return Snapshot.JSON
                .readerFor(DescribedBook.class)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(Snapshot.JSON.createObjectNode().setAll(values));
    }

    /** @throws IllegalArgumentException when it breaks one of the constraints */
    public BookDescription description() {
        return MAPPER.described(this);
    }

    /**
     * @param contributor the id of who it is; when left out, it is found by the name
     * @param name as printed on the title page
     * @param role an ONIX code of list 17
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contributor(
            @Nullable UUID contributor,
            @NotBlank @Size(max = Contribution.MAX_NAME) String name,
            @NotNull @WrittenAs(Notation.CONTRIBUTOR_ROLE) String role) {

        public Contributor {
            name = stripped(name);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Series(
            @NotBlank @Size(max = 300) String title,
            @Nullable @Min(1) @Max(99_999) Integer number) {

        public Series {
            title = stripped(title);
        }
    }

    /**
     * @param isbn with or without hyphens, of 13 digits or 10
     * @param form an ONIX code of list 150
     * @param availability an ONIX code of list 65
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Product(
            @NotNull @WrittenAs(Notation.ISBN) String isbn,
            @NotNull @WrittenAs(Notation.PRODUCT_FORM) String form,

            @Nullable @Min(1) @Max(org.colophon.catalog.product.Product.MAX_PAGES) Integer pages,

            @Nullable @WrittenAs(Notation.AVAILABILITY) String availability,

            @Size(max = org.colophon.catalog.product.Product.MAX_PRICES) @ClearPrices
            List<@NotNull @Valid Price> prices) {

        public Product {
            prices = orEmpty(prices);
        }
    }

    /**
     * @param currency ISO 4217
     * @param taxIncluded true when left out
     * @param from the first day on which it holds
     * @param until the last day on which it holds
     */
    @DecimalsOfCurrency
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Price(
            @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 4) BigDecimal amount,

            @NotNull @WrittenAs(Notation.CURRENCY) String currency,
            @Nullable Boolean taxIncluded,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * @param path where everyone may fetch it
     * @param colour the one that there is most of, as {@code #rrggbb}
     * @param alt what it says to one who does not see it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cover(
            String name,
            @Nullable String path,
            int width,
            int height,
            @Nullable String colour,

            @Nullable @Size(max = org.colophon.catalog.cover.Cover.MAX_ALT) @Pattern(regexp = "(?s).*\\S.*")
            String alt) {}

    /** Before anything is demanded of it, and whatever is missing: what is left of a text is what it says. */
    @SuppressWarnings("NullAway") // JSON may leave out what must not be null, which is another constraint's matter
    private static String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
