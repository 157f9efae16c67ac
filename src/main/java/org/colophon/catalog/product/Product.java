package org.colophon.catalog.product;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One form of a book that can be bought.
 *
 * @param pages from 1 to 20,000, where known
 */
@Table("catalog_product")
public record Product(
        @Embedded.Empty Isbn isbn,
        ProductForm form,
        @Nullable Integer pages,
        @Embedded.Nullable @Nullable Price price) {

    /** The thickest book that is believed in. */
    public static final int MAX_PAGES = 20_000;

    public Product {
        if (pages != null && (pages < 1 || pages > MAX_PAGES)) {
            throw new IllegalArgumentException("A book has between 1 and %d pages, not %d".formatted(MAX_PAGES, pages));
        }
    }
}
