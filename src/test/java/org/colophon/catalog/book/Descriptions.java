package org.colophon.catalog.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.contributor.ContributorRole;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.description.Audience;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Dates;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.description.Lineage;
import org.colophon.catalog.description.Overview;
import org.colophon.catalog.description.PublicationDate;
import org.colophon.catalog.description.Series;
import org.colophon.catalog.description.Subjects;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.product.Availability;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.product.Price;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.product.ProductForm;
import org.colophon.catalog.subject.ForeignSubject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Books that tests describe. */
public final class Descriptions {

    public static final Isbn ISBN = new Isbn("9781801819992");

    private static final JsonMapper JSON = new JsonMapper();

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
                new Subjects(List.of("UYD", "UMX"), List.of(), List.of(), List.of("python")),
                null,
                Dates.published(new PublicationDate("2022-01-12")),
                null,
                Lineage.NONE,
                List.of(isbns).stream()
                        .map(it -> Product.of(it, ProductForm.PAPERBACK, 594))
                        .toList(),
                null);
    }

    /** Everything that can be said of a book is said, but for its origins, which must be in the catalogue. */
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
                new Subjects(
                        List.of("UMX", "UYD"),
                        List.of("1DFG", "3MR"),
                        List.of(
                                new ForeignSubject(ForeignSubject.Scheme.BISAC, "COM051000"),
                                new ForeignSubject(ForeignSubject.Scheme.BIC, "UMZ")),
                        List.of("one", "two")),
                Audience.PROFESSIONAL,
                new Dates(new PublicationDate("2024-02"), LocalDate.of(2024, 2, 1), LocalDate.of(2040, 1, 1)),
                new Series("The Series", 7),
                Lineage.NONE,
                List.of(new Product(
                        isbn,
                        ProductForm.HARDBACK,
                        320,
                        Availability.IN_STOCK,
                        List.of(
                                new Price(
                                        new BigDecimal("39.90"),
                                        "EUR",
                                        true,
                                        LocalDate.of(2024, 1, 1),
                                        LocalDate.of(2024, 12, 31)),
                                new Price(new BigDecimal("42.00"), "EUR", true, LocalDate.of(2025, 1, 1), null),
                                Price.of(new BigDecimal("4500"), "JPY")))),
                new Cover("complete.jpg", 600, 800, "#1d3557", "A bridge"));
    }

    /** A draft of which nothing is known yet. */
    public static BookDescription blank() {
        return BookDescription.NOTHING;
    }

    /** The same book with some of it said otherwise, as JSON says it. */
    public static BookDescription with(BookDescription description, String json) {
        var said = (ObjectNode) JSON.readTree(Snapshot.of(description).json());
        said.setAll((ObjectNode) JSON.readTree(json.replace('\'', '"')));
        return new Snapshot(said.toString()).description();
    }
}
