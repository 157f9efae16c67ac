package org.colophon.catalog.title;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A book's name in addresses: lower case ASCII letters, digits and hyphens, at most 80. */
public final class Slug {

    private static final int MAX = 80;
    private static final int LAST_NUMBER = 9;
    private static final Pattern NO_ASCII_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Slug() {}

    /**
     * The names a book might have, the best first: its title; with its edition; with its year; numbered; and at the end one
     * with a part of its id, which no other book has.
     */
    public static Stream<String> candidates(String title, @Nullable String edition, @Nullable Integer year, UUID id) {
        var base = folded(title).isEmpty() ? "book" : folded(title);
        var qualified = Stream.of(edition, year).filter(Objects::nonNull).map(it -> folded(it.toString()));
        var numbered = IntStream.rangeClosed(2, LAST_NUMBER).mapToObj(Integer::toString);
        var last = Stream.of(id.toString().substring(24));
        return Stream.concat(
                Stream.of(cut(base, MAX)),
                Stream.of(qualified, numbered, last)
                        .flatMap(it -> it)
                        .filter(it -> !it.isEmpty())
                        .map(it -> joined(base, it)));
    }

    private static String joined(String base, String suffix) {
        var end = cut(suffix, MAX / 2);
        return cut(base, MAX - end.length() - 1) + "-" + end;
    }

    private static String folded(String text) {
        var spelt = text.replace("+", " plus ")
                .replace("#", " sharp ")
                .replace("&", " and ")
                .replace("ß", "ss");
        var bare = Normalizer.normalize(spelt, Normalizer.Form.NFKD).replaceAll("\\p{M}+|['’]", "");
        return trimmed(NO_ASCII_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-"));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : trimmed(text.substring(0, length));
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
