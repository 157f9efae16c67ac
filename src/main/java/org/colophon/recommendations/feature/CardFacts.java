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
 * @param authors whom the book is by, in by-line order: writers and editors of the whole, not of its foreword
 * @param overview as plain text
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
        @Nullable String series) {

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
                card.series() == null ? null : card.series().title());
    }

    private static List<String> authorsOf(BookCard card) {
        return card.contributors().stream()
                .filter(contributor -> AUTHORING.contains(contributor.role()))
                .map(BookCard.Contributor::name)
                .distinct()
                .toList();
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
                series);
    }
}
