package org.colophon.catalog.description;

import static org.colophon.catalog.description.Limits.distinct;
import static org.colophon.catalog.description.Limits.limited;
import static org.colophon.catalog.description.Limits.optional;
import static org.colophon.catalog.description.Limits.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.product.Product;
import org.jspecify.annotations.Nullable;

/**
 * All that an editor says of a book and shows of it. What a draft still lacks is null or empty; what is there is sound.
 *
 * @param title at most 500 characters
 * @param edition the edition statement as printed, for example {@code 2nd Edition}
 * @param contributions in by-line order, at most 200
 * @param products at most 20, each with an ISBN of its own
 */
public record BookDescription(
        String title,
        @Nullable String subtitle,
        @Nullable String edition,
        List<Contribution> contributions,
        @Nullable String imprint,
        @Nullable Language language,
        Overview overview,
        Subjects subjects,
        @Nullable Audience audience,
        Dates dates,
        @Nullable Series series,
        Lineage lineage,
        List<Product> products,
        @Nullable Cover cover) {

    public static final int MAX_TITLE = 500;
    public static final int MAX_EDITION = 200;
    public static final int MAX_IMPRINT = 200;
    public static final int MAX_CONTRIBUTIONS = 200;
    public static final int MAX_PRODUCTS = 20;

    /** A book of which nothing is known. */
    public static final BookDescription NOTHING = new BookDescription(
            "",
            null,
            null,
            List.of(),
            null,
            null,
            Overview.NONE,
            Subjects.NONE,
            null,
            Dates.NONE,
            null,
            Lineage.NONE,
            List.of(),
            null);

    public BookDescription {
        title = within(MAX_TITLE, "A title", title.strip());
        subtitle = optional(MAX_TITLE, "A subtitle", subtitle);
        edition = optional(MAX_EDITION, "An edition statement", edition);
        imprint = optional(MAX_IMPRINT, "An imprint", imprint);
        contributions = limited(MAX_CONTRIBUTIONS, "contributors", contributions);
        products = limited(MAX_PRODUCTS, "products", products);
        distinct("ISBN", products.stream().map(Product::isbn).toList());
    }

    /** The same book with another cover, or without one. */
    public BookDescription wearing(@Nullable Cover other) {
        return new BookDescription(
                title,
                subtitle,
                edition,
                contributions,
                imprint,
                language,
                overview,
                subjects,
                audience,
                dates,
                series,
                lineage,
                products,
                other);
    }

    /** The same book with its contributors known better. */
    public BookDescription by(List<Contribution> known) {
        return new BookDescription(
                title, subtitle, edition, known, imprint, language, overview, subjects, audience, dates, series,
                lineage, products, cover);
    }

    /** What must be added before a reader may see the book. */
    public List<Fault> missing() {
        var faults = new ArrayList<Fault>();
        if (title.isEmpty()) {
            faults.add(new Fault("/title", "A published book has a title"));
        }
        if (contributions.isEmpty()) {
            faults.add(new Fault("/contributors", "A published book has at least one contributor"));
        }
        if (language == null) {
            faults.add(new Fault("/language", "A published book states its language"));
        }
        return faults;
    }

    /** What keeps a reader from seeing the book on that day: what is missing, and an embargo. */
    public List<Fault> obstaclesOn(LocalDate day) {
        var faults = new ArrayList<>(missing());
        if (dates.embargoedOn(day)) {
            faults.add(new Fault("/embargo", "The book is under embargo until " + dates.embargo()));
        }
        return faults;
    }
}
