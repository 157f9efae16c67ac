package org.colophon.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * All that the public may know of a book without its text: what a title page and its back name. Events carry it whole,
 * so that a listener needs to ask nothing.
 *
 * @param work what the editions of one book have in common: two cards with the same work are editions of each other
 * @param slug the book's name in addresses; unique, and kept for good once the book has been published
 * @param edition the edition statement as printed, for example {@code 2nd Edition}
 * @param contributors in by-line order, at least one
 * @param byline the contributors as a reader sees them, for example {@code By: Jaime Buelta}
 * @param language ISO 639-1, for example {@code en}
 * @param overview safe HTML, empty when there is none
 * @param subjects Thema subjects, the primary one first
 * @param lineage absent when it comes from no other book
 * @param publicationDate {@code 2022}, {@code 2022-01} or {@code 2022-01-12}: as exact as is known
 */
@NamedInterface("events")
public record BookCard(
        BookId id,
        UUID work,
        String slug,
        String title,
        @Nullable String subtitle,
        @Nullable String edition,
        List<Contributor> contributors,
        String byline,
        @Nullable String imprint,
        String language,
        String overview,
        List<Subject> subjects,
        List<String> keywords,
        @Nullable String publicationDate,
        @Nullable Series series,
        List<Product> products,
        @Nullable Cover cover,
        @Nullable Lineage lineage) {

    /** @param role an ONIX contributor role code (list 17), for example {@code A01} for the author */
    public record Contributor(String name, String role) {}

    /** @param code a Thema subject code; @param heading its English heading */
    public record Subject(String code, String heading) {}

    /** @param number the book's place in the series, where it has one */
    public record Series(String title, @Nullable Integer number) {}

    /**
     * One buyable form.
     *
     * @param isbn thirteen digits
     * @param form an ONIX product form code (list 150), for example {@code BC}
     * @param formName what a reader calls it, for example {@code Paperback}
     * @param price the one that held when the card was printed
     * @param availability an ONIX code (list 65), for example {@code 20} for available
     * @param isbnHyphenated the ISBN as it is printed; null in cards of releases that did not know it
     */
    public record Product(
            String isbn,
            String form,
            String formName,
            @Nullable Integer pages,
            @Nullable Price price,
            @Nullable String availability,
            @Nullable String isbnHyphenated) {}

    /** @param currency ISO 4217, for example {@code EUR} */
    public record Price(BigDecimal amount, String currency) {}

    /**
     * The cover that the publisher supplied.
     *
     * @param path where it is served, new for each new picture, so that it may be kept for good
     * @param width in pixels
     * @param height in pixels
     * @param colour the one that there is most of, as {@code #rrggbb}, where it is known
     * @param alt what the picture says to one who does not see it, where an editor has said so
     * @param narrower the same picture in smaller sizes, the narrowest first; null in cards of releases that had none
     */
    public record Cover(
            String path,
            int width,
            int height,
            @Nullable String colour,
            @Nullable String alt,
            @Nullable List<Size> narrower) {}

    /** @param width in pixels */
    public record Size(String path, int width) {}

    /**
     * From which other books of the catalogue this one comes.
     *
     * @param replaces the edition that it takes the place of
     */
    public record Lineage(
            @Nullable BookId replaces,
            @Nullable BookId translationOf,
            @Nullable BookId revisedFrom) {}
}
