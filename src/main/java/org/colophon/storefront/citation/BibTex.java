package org.colophon.storefront.citation;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reference as BibTeX, in UTF-8, with the fields that biblatex adds ({@code bookauthor}, {@code langid}, {@code urldate}). Titles have braces of
 * their own, so that no style changes the publisher's capitals.
 */
final class BibTex {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$&#%_~^]");
    private static final Map<String, String> WRITTEN =
            Map.of("\\", "\\textbackslash{}", "~", "\\textasciitilde{}", "^", "\\textasciicircum{}");

    private final StringBuilder text = new StringBuilder();

    private BibTex() {}

    static String of(Reference it) {
        var entry = new BibTex();
        entry.text.append(it.isPart() ? "@incollection{" : "@book{").append(it.key());
        entry.names("author", it.credits().authors());
        entry.names("editor", it.credits().editors());
        entry.names("translator", it.credits().translators());
        entry.title("title", it.title());
        entry.names("bookauthor", it.credits().bookAuthors());
        entry.title("booktitle", it.bookTitle());
        entry.field("edition", it.edition());
        entry.field("publisher", it.publisher());
        entry.field("year", it.year().orElse(null));
        entry.field("isbn", it.isbn());
        entry.field("langid", it.language());
        entry.put("url", it.address());
        entry.field("urldate", it.accessed().toString());
        return entry.text.append("\n}\n").toString();
    }

    private void names(String field, List<CitedName> names) {
        if (!names.isEmpty()) {
            put(field, names.stream().map(BibTex::name).collect(Collectors.joining(" and ")));
        }
    }

    private void title(String field, @Nullable String title) {
        if (title != null) {
            put(field, "{" + escaped(title) + "}");
        }
    }

    private void field(String field, @Nullable String value) {
        if (value != null) {
            put(field, escaped(value));
        }
    }

    private void put(String field, String value) {
        text.append(",\n  ").append(field).append(" = {").append(value).append('}');
    }

    private static String name(CitedName name) {
        return name.isLiteral() ? "{" + escaped(name.family()) + "}" : escaped(name.inverted());
    }

    private static String escaped(String value) {
        return SPECIAL.matcher(value.strip().replaceAll("\\s+", " "))
                .replaceAll(mark -> Matcher.quoteReplacement(WRITTEN.getOrDefault(mark.group(), "\\" + mark.group())));
    }
}
