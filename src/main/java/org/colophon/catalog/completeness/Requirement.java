package org.colophon.catalog.completeness;

import java.util.function.Predicate;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.product.Product;

/** One thing that a channel wants to know of a book. */
enum Requirement {
    TITLE("/title", "A title is missing", it -> !it.title().isEmpty()),
    CONTRIBUTORS(
            "/contributors",
            "A contributor is missing",
            it -> !it.contributions().isEmpty()),
    LANGUAGE("/language", "The language of the text is missing", it -> it.language() != null),
    IMPRINT("/imprint", "The imprint is missing", it -> it.imprint() != null),
    OVERVIEW("/overview", "An overview is missing", it -> !it.overview().html().isEmpty()),
    LONG_OVERVIEW(
            "/overview",
            "An overview of at least 200 characters is missing",
            it -> it.overview().html().length() >= 200),
    SUBJECT(
            "/subjects",
            "A Thema subject is missing",
            it -> !it.subjects().thema().isEmpty()),
    TWO_SUBJECTS(
            "/subjects",
            "Fewer than two Thema subjects are given",
            it -> it.subjects().thema().size() >= 2),
    KEYWORDS(
            "/keywords",
            "Fewer than three keywords are given",
            it -> it.subjects().keywords().size() >= 3),
    AUDIENCE("/audience", "For whom it is made is not said", it -> it.audience() != null),
    PUBLICATION_DATE(
            "/publicationDate",
            "The date of publication is missing",
            it -> it.dates().publication() != null),
    COVER("/cover", "A cover is missing", it -> it.cover() != null),
    PRODUCT(
            "/products",
            "A product with an ISBN is missing",
            it -> !it.products().isEmpty()),
    PRICES(
            "/products",
            "Not every product has a price",
            it -> all(it, product -> !product.prices().isEmpty())),
    AVAILABILITY(
            "/products",
            "Whether it can be had is not said of every product",
            it -> all(it, product -> product.availability() != null)),
    DIGITAL_PRODUCT(
            "/products",
            "A digital product, whose ISBN the EPUB bears, is missing",
            it -> it.products().stream().anyMatch(product -> product.form().isDigital()));

    private final String pointer;
    private final String otherwise;

    @SuppressWarnings("ImmutableEnumChecker") // the predicates hold no state
    private final Predicate<BookDescription> met;

    Requirement(String pointer, String otherwise, Predicate<BookDescription> met) {
        this.pointer = pointer;
        this.otherwise = otherwise;
        this.met = met;
    }

    boolean isMetBy(BookDescription description) {
        return met.test(description);
    }

    /** That it is not met, in words for an editor. */
    Fault fault() {
        return new Fault(pointer, otherwise);
    }

    private static boolean all(BookDescription description, Predicate<Product> condition) {
        return !description.products().isEmpty()
                && description.products().stream().allMatch(condition);
    }
}
