package org.colophon.storefront.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookCard.Product;
import org.jspecify.annotations.Nullable;

/** What is known of a book beside its title: what a library's card says. */
record Facts(
        @Nullable String published,
        @Nullable String imprint,
        @Nullable String edition,
        @Nullable String series,
        @Nullable String forms,
        @Nullable Integer pages,
        List<Isbn> isbns,
        List<BookCard.Subject> subjects) {

    /**
     * @param number with hyphens, where the card has it so
     * @param form what of, where there are several
     */
    record Isbn(String number, @Nullable String form) {}

    static Facts of(BookCard card) {
        var products = card.products();
        return new Facts(
                Optional.ofNullable(card.publicationDate())
                        .map(PublicationDate::inWords)
                        .orElse(null),
                card.imprint(),
                card.edition(),
                series(card.series()),
                forms(products),
                pages(products),
                isbns(products),
                card.subjects());
    }

    private static @Nullable String series(BookCard.@Nullable Series series) {
        if (series == null) {
            return null;
        }
        return series.number() == null ? series.title() : series.title() + ", " + series.number();
    }

    private static @Nullable String forms(List<Product> products) {
        return products.isEmpty()
                ? null
                : products.stream().map(Product::formName).distinct().collect(Collectors.joining(", "));
    }

    private static @Nullable Integer pages(List<Product> products) {
        return products.stream()
                .map(Product::pages)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Isbn> isbns(List<Product> products) {
        return products.stream()
                .map(product -> new Isbn(
                        requireNonNullElse(product.isbnHyphenated(), product.isbn()),
                        products.size() == 1 ? null : product.formName()))
                .toList();
    }
}
