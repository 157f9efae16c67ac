package org.colophon.catalog.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.subject.ThemaScheme;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * All that an editor says of a book. What a draft still lacks is null or empty; what is there is sound.
 *
 * @param title at most 500 characters
 * @param edition the edition statement as printed, for example {@code 2nd Edition}
 * @param contributions in by-line order, at most 200
 * @param subjects Thema subject codes without repetition, the primary one first, at most 12
 * @param keywords without repetition, at most 30 of at most 60 characters
 * @param products at most 20, each with an ISBN of its own
 */
public record BookDescription(
        String title,
        @Nullable String subtitle,
        @Nullable String edition,

        @MappedCollection(idColumn = "book", keyColumn = "place")
        List<Contribution> contributions,

        @Nullable String imprint,
        @Embedded.Nullable @Nullable Language language,
        @Embedded.Empty Overview overview,
        List<String> subjects,
        List<String> keywords,
        @Embedded.Nullable @Nullable PublicationDate publicationDate,
        @Embedded.Nullable @Nullable Series series,

        @MappedCollection(idColumn = "book", keyColumn = "place")
        List<Product> products) {

    public static final int MAX_TITLE = 500;
    public static final int MAX_EDITION = 200;
    public static final int MAX_IMPRINT = 200;
    public static final int MAX_CONTRIBUTIONS = 200;
    public static final int MAX_SUBJECTS = 12;
    public static final int MAX_KEYWORDS = 30;
    public static final int MAX_KEYWORD = 60;
    public static final int MAX_PRODUCTS = 20;

    public BookDescription {
        title = within(MAX_TITLE, "A title", title.strip());
        subtitle = optional(MAX_TITLE, "A subtitle", subtitle);
        edition = optional(MAX_EDITION, "An edition statement", edition);
        imprint = optional(MAX_IMPRINT, "An imprint", imprint);
        contributions = limited(MAX_CONTRIBUTIONS, "contributors", contributions);
        subjects = distinct("subject", limited(MAX_SUBJECTS, "subjects", subjects));
        subjects.forEach(ThemaScheme.current()::subject);
        keywords = limited(MAX_KEYWORDS, "keywords", keywords).stream()
                .map(it -> within(MAX_KEYWORD, "A keyword", it.strip()))
                .toList();
        distinct("keyword", keywords);
        products = limited(MAX_PRODUCTS, "products", products);
        distinct("ISBN", products.stream().map(Product::isbn).toList());
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

    private static @Nullable String optional(int max, String what, @Nullable String text) {
        return text == null || text.isBlank() ? null : within(max, what, text.strip());
    }

    private static String within(int max, String what, String text) {
        if (text.length() > max) {
            throw new IllegalArgumentException(
                    "%s has at most %d characters, this one %d".formatted(what, max, text.length()));
        }
        return text;
    }

    private static <T> List<T> limited(int max, String what, List<T> items) {
        if (items.size() > max) {
            throw new IllegalArgumentException("A book has at most %d %s, not %d".formatted(max, what, items.size()));
        }
        return List.copyOf(items);
    }

    private static <T, C extends Collection<T>> C distinct(String what, C items) {
        var seen = new HashSet<T>();
        items.stream().filter(it -> !seen.add(it)).findFirst().ifPresent(it -> {
            throw new IllegalArgumentException("The %s %s is stated twice".formatted(what, Objects.toString(it)));
        });
        return items;
    }
}
