package org.colophon.catalog.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One form of a book that can be bought.
 *
 * @param pages from 1 to 20,000, where known
 * @param prices at most 40, of which no two of one currency hold on the same day
 */
public record Product(
        Isbn isbn,
        ProductForm form,
        @Nullable Integer pages,
        @Nullable Availability availability,
        List<Price> prices) {

    /** The thickest book that is believed in. */
    public static final int MAX_PAGES = 20_000;

    public static final int MAX_PRICES = 40;

    public Product {
        if (pages != null && (pages < 1 || pages > MAX_PAGES)) {
            throw new IllegalArgumentException("A book has between 1 and %d pages, not %d".formatted(MAX_PAGES, pages));
        }
        if (prices.size() > MAX_PRICES) {
            throw new IllegalArgumentException(
                    "A product has at most %d prices, not %d".formatted(MAX_PRICES, prices.size()));
        }
        prices = List.copyOf(prices);
        requireClear(prices);
    }

    /** A product of which neither availability nor price is known. */
    public static Product of(Isbn isbn, ProductForm form, @Nullable Integer pages) {
        return new Product(isbn, form, pages, null, List.of());
    }

    /** The same product with its pages counted. */
    public Product counted(int counted) {
        return new Product(isbn, form, counted, availability, prices);
    }

    /** The first price that holds on that day. */
    public Optional<Price> priceOn(LocalDate day) {
        return prices.stream().filter(it -> it.holdsOn(day)).findFirst();
    }

    /** Can it be bought? What is not said is taken for yes. */
    public boolean isOnSale() {
        return availability == null || availability.isOnSale();
    }

    private static void requireClear(List<Price> prices) {
        IntStream.range(0, prices.size())
                .filter(it -> prices.subList(0, it).stream().anyMatch(prices.get(it)::contradicts))
                .mapToObj(prices::get)
                .findFirst()
                .ifPresent(it -> {
                    throw new IllegalArgumentException(
                            "Two prices in %s hold on the same day".formatted(it.currency()));
                });
    }
}
