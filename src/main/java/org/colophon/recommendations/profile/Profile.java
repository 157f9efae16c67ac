package org.colophon.recommendations.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.feature.BookFeatures;
import org.colophon.recommendations.feature.CardFacts;
import org.colophon.recommendations.feature.Change;
import org.colophon.recommendations.feature.Part;
import org.colophon.recommendations.vector.Bag;

/** A book ready to be compared. */
public final class Profile {

    private final BookId id;
    private final boolean published;
    private final long cardVersion;
    private final long contentVersion;
    private final CardFacts card;
    private final Bag title;
    private final Bag overview;
    private final Bag contents;
    private final List<Keyword> keywords;
    private final Set<String> wholeKeywords;
    private final Bag keywordTerms;
    private final Spellings spellings;

    private Profile(BookFeatures features, Language language) {
        id = features.book();
        published = features.published();
        cardVersion = features.cardVersion();
        contentVersion = features.contentVersion();
        card = features.card().withoutOverview();
        var titleWords = Words.in(titles(card), language);
        var overviewWords = Words.in(features.card().overview(), language);
        var contentWords = Words.in(features.content(), language);
        title = Occurrences.in(titleWords);
        overview = Occurrences.in(overviewWords);
        contents = Occurrences.in(features.content(), language);
        keywords = card.keywords().stream()
                .map(keyword -> Keyword.of(keyword, card.language()))
                .toList();
        wholeKeywords = keywords.stream().map(Keyword::term).collect(Collectors.toUnmodifiableSet());
        keywordTerms = Keyword.terms(keywords);
        spellings = Spellings.of(overviewWords, titleWords, contentWords, Words.in(keywordsOf(card), language));
    }

    public static Profile of(BookFeatures features) {
        return new Profile(features, Language.of(features.card().language()));
    }

    private static String titles(CardFacts card) {
        return card.title() + " " + Objects.requireNonNullElse(card.subtitle(), "");
    }

    private static String keywordsOf(CardFacts card) {
        return String.join("; ", card.keywords());
    }

    public BookId id() {
        return id;
    }

    public boolean isPublished() {
        return published;
    }

    /** The facts of the card, but not its overview. */
    public CardFacts card() {
        return card;
    }

    /** Whether the change is in this profile already. */
    public boolean knows(Change change) {
        return change.version() <= (change.part() == Part.CARD ? cardVersion : contentVersion);
    }

    public Bag title() {
        return title;
    }

    public List<Keyword> keywords() {
        return keywords;
    }

    /** Is the term a whole keyword of the book? */
    public boolean hasKeyword(String term) {
        return wholeKeywords.contains(term);
    }

    public Bag keywordTerms() {
        return keywordTerms;
    }

    public Bag overview() {
        return overview;
    }

    public Bag contents() {
        return contents;
    }

    /** How the book writes the term in running text, where it does. */
    public Optional<String> provenSpelling(String term) {
        return spellings.proven(term);
    }

    /** A word of the book that the term is of, in lower case. */
    public Optional<String> plainSpelling(String term) {
        return spellings.plain(term);
    }

    /** How the book writes the term where capitals prove nothing. */
    public Optional<String> assumedSpelling(String term) {
        return spellings.assumed(term);
    }
}
