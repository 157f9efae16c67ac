package org.colophon.recommendations.similarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colophon.recommendations.profile.Keyword;
import org.colophon.recommendations.profile.Profile;

/** Names the strongest of the terms that two books have in common so that a reader finds it sensible. */
final class TermLabel {

    private static final int MOST_NAMED = 3;

    /** A term far weaker than the strongest is not what the books are both on. */
    private static final double LEAST_OF_STRONGEST = 1.0 / 3;

    private final Profile book;
    private final Profile other;

    TermLabel(Profile book, Profile other) {
        this.book = book;
        this.other = other;
    }

    /** Keywords that both books have say it best, for editors chose them; other words are named where there are none. */
    String naming(CommonTerms common) {
        var strong = strong(common);
        var keywords = strong.stream().filter(this::isKeywordOfBoth).toList();
        var named = new HashSet<String>();
        var names = new ArrayList<String>();
        for (var term : keywords.isEmpty() ? strong : keywords) {
            if (names.size() < MOST_NAMED && !named.contains(term)) {
                names.add(name(term, named));
            }
        }
        return "Both on " + String.join(", ", names);
    }

    private static List<String> strong(CommonTerms common) {
        var ranked = common.ranked();
        double least = common.gain(ranked.getFirst()) * LEAST_OF_STRONGEST;
        return ranked.stream().filter(term -> common.gain(term) >= least).toList();
    }

    private boolean isKeywordOfBoth(String term) {
        return book.hasKeyword(term) && other.hasKeyword(term);
    }

    private String name(String term, Set<String> named) {
        named.add(term);
        var keyword = keyword(term);
        keyword.map(Keyword::words).ifPresent(named::addAll);
        return keyword.map(it -> it.spelt(this::provenSpelling)).orElseGet(() -> spelling(term));
    }

    private Optional<Keyword> keyword(String term) {
        return Stream.of(book, other)
                .flatMap(each -> each.keywords().stream())
                .filter(keyword -> keyword.term().equals(term))
                .findFirst();
    }

    private String provenSpelling(String term) {
        return agreed(each -> each.provenSpelling(term)).orElse(term);
    }

    private String spelling(String term) {
        return agreed(each -> each.provenSpelling(term))
                .or(() -> agreed(each -> each.assumedSpelling(term)))
                .or(() -> agreed(each -> each.plainSpelling(term)))
                .orElse(term);
    }

    /** In capitals only when none of the two books writes it in lower case. */
    private Optional<String> agreed(Function<Profile, Optional<String>> spelling) {
        var forms = Stream.of(book, other)
                .flatMap(each -> spelling.apply(each).stream())
                .toList();
        return forms.stream()
                .filter(form -> form.equals(form.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> forms.stream().findFirst());
    }
}
