package org.colophon.catalog.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * Thema, the book trade's subject categories (EDItEUR), in English. Its nine thousand codes are read when the first is asked
 * for, and put in an index when the first search is made, so that a start of the application does not wait for them.
 */
public final class ThemaScheme {

    private final String version;
    private final ThemaTable table;
    private final Supplier<ThemaSearch> search;

    private ThemaScheme(ThemaFile file) {
        this.version = file.version();
        this.table = new ThemaTable(file.codes());
        this.search = SingletonSupplier.of(() -> new ThemaSearch(table));
    }

    public static ThemaScheme current() {
        return Current.SCHEME;
    }

    /** As issued, for example {@code 1.6}. */
    public String version() {
        return version;
    }

    /** The English heading of a subject or qualifier. */
    public Optional<String> heading(String code) {
        return table.find(code).map(table::heading);
    }

    public Optional<ThemaCode> find(String code) {
        return table.find(code).map(table::at);
    }

    /**
     * Demands that a book can be about it.
     *
     * @return the code
     * @throws IllegalArgumentException when there is no such code, or it is a qualifier, which says nothing by itself
     */
    public String subject(String code) {
        if (known(code, "subject").kind() == ThemaKind.QUALIFIER) {
            throw new IllegalArgumentException("\"%s\" is a Thema qualifier and no subject".formatted(code));
        }
        return code;
    }

    /**
     * Demands that it can narrow what a book is about.
     *
     * @return the code
     * @throws IllegalArgumentException when there is no such code, it is a subject, or it is one of the six that Thema forbids
     *     to use, for they only head the others
     */
    public String qualifier(String code) {
        var known = known(code, "qualifier");
        if (known.kind() == ThemaKind.SUBJECT) {
            throw new IllegalArgumentException("\"%s\" is a Thema subject and no qualifier".formatted(code));
        }
        if (known.parent() == null) {
            throw new IllegalArgumentException(
                    "\"%s\" only heads the Thema qualifiers below it, one of which is to be chosen".formatted(code));
        }
        return code;
    }

    /** The codes that are part of no other, subjects first. */
    public List<ThemaCode> top() {
        return table.top();
    }

    /** The codes right below another; none when it has none, or there is no such code. */
    public List<ThemaCode> children(String code) {
        return table.find(code).map(table::children).orElse(List.of());
    }

    /** The codes above another, from the top. */
    public List<ThemaCode> path(ThemaCode code) {
        var path = new ArrayList<ThemaCode>();
        for (var parent = code.parent(); parent != null; ) {
            var above = find(parent).orElseThrow();
            path.addFirst(above);
            parent = above.parent();
        }
        return path;
    }

    /**
     * Finds codes by code and by words: a code by how it begins, words by how they begin, all of them, accents and case
     * ignored. The best first.
     *
     * @param kind which alone is wanted; null for all
     */
    public List<ThemaCode> search(String query, @Nullable ThemaKind kind, int limit) {
        return search.get()
                .find(query)
                .map(table::at)
                .filter(it -> kind == null || it.kind() == kind)
                .limit(limit)
                .toList();
    }

    private ThemaCode known(String code, String what) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no %s code of Thema %s".formatted(code, what, version)));
    }

    private static final class Current {

        static final ThemaScheme SCHEME = new ThemaScheme(ThemaFile.shipped());
    }
}
