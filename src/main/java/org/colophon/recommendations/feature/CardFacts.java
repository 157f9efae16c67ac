package org.colophon.recommendations.feature;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.catalog.BookCard;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What of a book's card bears on its relations to others.
 *
 * <p>Facts that an earlier release kept lack what it did not know; they get it with the next card.
 *
 * @param authors whom the book is by, in by-line order: writers and editors of the whole, not of its foreword
 * @param overview as plain text
 * @param seriesNumber the book's place in the series, where it has one
 * @param replaces the book whose place this one takes, where it does
 * @param onSale null when an earlier release kept the facts
 */
public record CardFacts(
        UUID work,
        String slug,
        String title,
        @Nullable String subtitle,
        List<String> authors,
        @Nullable String imprint,
        String language,
        String overview,
        List<Subject> subjects,
        List<String> keywords,
        @Nullable String publicationDate,
        @Nullable String series,
        @Nullable Integer seriesNumber,
        @Nullable UUID replaces,
        @Nullable Boolean onSale) {

    /** ONIX list 17: author, with, creator, text by, editor. */
    private static final Set<String> AUTHORING = Set.of("A01", "A02", "A09", "A14", "B01");

    /** @param code a Thema code; @param heading its English heading */
    public record Subject(String code, String heading) {}

    static CardFacts of(BookCard card) {
        return new CardFacts(
                card.work(),
                card.slug(),
                card.title(),
                card.subtitle(),
                authorsOf(card),
                card.imprint(),
                card.language(),
                Jsoup.parseBodyFragment(card.overview()).text(),
                card.subjects().stream()
                        .map(subject -> new Subject(subject.code(), subject.heading()))
                        .toList(),
                card.keywords(),
                card.publicationDate(),
                card.series() == null ? null : card.series().title(),
                card.series() == null ? null : card.series().number(),
                replacedBy(card),
                card.products().stream().anyMatch(CardFacts::isOnSale));
    }

    private static List<String> authorsOf(BookCard card) {
        return card.contributors().stream()
                .filter(contributor -> AUTHORING.contains(contributor.role()))
                .map(BookCard.Contributor::name)
                .distinct()
                .toList();
    }

    private static @Nullable UUID replacedBy(BookCard card) {
        var replaced = card.lineage() == null ? null : card.lineage().replaces();
        return replaced == null ? null : replaced.value();
    }

    /** ONIX list 65: the twenties mean available. A publisher who does not state it sells what there is. */
    private static boolean isOnSale(BookCard.Product product) {
        return product.availability() == null || product.availability().startsWith("2");
    }

    /**
     * Can any form of it be bought now? A book without products cannot. Of a book kept by an earlier release it is assumed,
     * for nothing says the contrary.
     */
    public boolean sells() {
        return !Boolean.FALSE.equals(onSale);
    }

    /** The same without its longest part, which nobody needs once its words are counted. */
    public CardFacts withoutOverview() {
        return new CardFacts(
                work,
                slug,
                title,
                subtitle,
                authors,
                imprint,
                language,
                "",
                subjects,
                keywords,
                publicationDate,
                series,
                seriesNumber,
                replaces,
                onSale);
    }
}
