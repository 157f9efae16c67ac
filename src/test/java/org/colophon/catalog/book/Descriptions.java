package org.colophon.catalog.book;

import java.math.BigDecimal;
import java.util.List;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.contributor.ContributorRole;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.description.Overview;
import org.colophon.catalog.description.PublicationDate;
import org.colophon.catalog.description.Series;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.product.Price;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.product.ProductForm;
import org.jspecify.annotations.Nullable;

/** Books that tests describe. */
public final class Descriptions {

    public static final Isbn ISBN = new Isbn("9781801819992");

    private Descriptions() {}

    /** The page it all began with. */
    public static BookDescription pythonArchitecturePatterns() {
        return titled("Python Architecture Patterns", null, ISBN);
    }

    public static BookDescription titled(String title, @Nullable String edition, Isbn... isbns) {
        return subtitled(title, null, edition, isbns);
    }

    public static BookDescription subtitled(
            String title, @Nullable String subtitle, @Nullable String edition, Isbn... isbns) {
        return new BookDescription(
                title,
                subtitle,
                edition,
                List.of(Contribution.author("Jaime Buelta")),
                "Packt Publishing",
                new Language("en"),
                new Overview("<p>How large systems are shaped.</p>"),
                List.of("UYD", "UMX"),
                List.of("python"),
                new PublicationDate("2022-01-12"),
                null,
                List.of(isbns).stream()
                        .map(it -> new Product(it, ProductForm.PAPERBACK, 594, null))
                        .toList());
    }

    /** Everything that can be said of a book is said. */
    public static BookDescription complete(Isbn isbn) {
        return new BookDescription(
                "Complete",
                "Nothing Left Out",
                "3rd Edition",
                List.of(
                        Contribution.author("Ann Author"),
                        new Contribution("Ted Translator", ContributorRole.TRANSLATOR)),
                "Imprint & Sons",
                new Language("de"),
                new Overview("<p>All of <em>it</em>.</p>"),
                List.of("UMX", "UYD"),
                List.of("one", "two"),
                new PublicationDate("2024-02"),
                new Series("The Series", 7),
                List.of(new Product(isbn, ProductForm.HARDBACK, 320, new Price(new BigDecimal("39.90"), "EUR"))));
    }

    /** A draft of which nothing is known yet. */
    public static BookDescription blank() {
        return new BookDescription(
                "", null, null, List.of(), null, null, Overview.NONE, List.of(), List.of(), null, null, List.of());
    }
}
