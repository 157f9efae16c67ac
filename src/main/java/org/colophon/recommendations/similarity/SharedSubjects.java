package org.colophon.recommendations.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.feature.CardFacts.Subject;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.vector.Bag;

/**
 * Both have a Thema subject, or subjects under one and the same heading of the tree: a code's beginnings are the codes above
 * it. Each step up counts half, and a subject of few books counts more than one of many.
 */
final class SharedSubjects extends SharedTerms {

    private static final double STEP_UP = .5;

    SharedSubjects(List<Profile> books, double weight) {
        super(books, SharedSubjects::codes, weight, Reason.Type.SHARED_SUBJECT);
    }

    private static Bag codes(Profile book) {
        Map<String, Double> amounts = new HashMap<>();
        for (var subject : book.card().subjects()) {
            double amount = 1;
            for (var code = subject.code(); !code.isEmpty(); code = above(code)) {
                amounts.merge(code, amount, Math::max);
                amount *= STEP_UP;
            }
        }
        return Bag.of(amounts);
    }

    /** Empty at the top. Qualifiers, which begin with a digit, say for whom or of where; those above them say nothing. */
    private static String above(String code) {
        return Character.isDigit(code.charAt(0)) ? "" : code.substring(0, code.length() - 1);
    }

    @Override
    String label(CommonTerms common, Profile book, Profile other) {
        return common.ranked().stream()
                .flatMap(code -> headingOfBoth(code, book, other).stream())
                .findFirst()
                .orElseGet(
                        () -> "Related subject: " + headingUnder(common.ranked().getFirst(), other));
    }

    private static Optional<String> headingOfBoth(String code, Profile book, Profile other) {
        return book.card().subjects().stream()
                .filter(subject -> subject.code().equals(code))
                .filter(subject -> other.card().subjects().stream()
                        .anyMatch(theirs -> theirs.code().equals(code)))
                .map(Subject::heading)
                .findFirst();
    }

    private static String headingUnder(String code, Profile book) {
        return book.card().subjects().stream()
                .filter(subject -> subject.code().startsWith(code))
                .findFirst()
                .orElseThrow()
                .heading();
    }
}
