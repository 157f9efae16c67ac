package org.colophon.recommendations.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.feature.CardFacts.Subject;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.vector.Bag;
import org.colophon.recommendations.vector.VectorSpace;

/**
 * Both have a Thema subject, or subjects under one and the same heading of the tree: a code's beginnings are the codes above
 * it. Each step up counts half, and a subject of few books counts more than one of many.
 */
final class SharedSubjects implements Similarity {

    private static final double STEP_UP = .5;

    private final List<Profile> books;
    private final double weight;
    private final VectorSpace space;

    SharedSubjects(List<Profile> books, double weight) {
        this.books = books;
        this.weight = weight;
        space = VectorSpace.of(books.stream().map(SharedSubjects::codes).toList());
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
    public void addScores(int book, double[] scores) {
        space.addProducts(book, weight, scores);
    }

    @Override
    public Optional<Reason> between(int book, int other) {
        var common = new CommonTerms();
        space.forEachCommon(book, other, common.weighted(weight));
        return common.reason(Reason.Type.SHARED_SUBJECT, () -> label(common, book, other));
    }

    private String label(CommonTerms common, int book, int other) {
        return common.ranked().stream()
                .flatMap(code -> headingOfBoth(code, book, other).stream())
                .findFirst()
                .orElseGet(
                        () -> "Related subject: " + headingUnder(common.ranked().getFirst(), other));
    }

    private Optional<String> headingOfBoth(String code, int book, int other) {
        return subjects(book).stream()
                .filter(subject -> subject.code().equals(code))
                .filter(subject -> subjects(other).stream()
                        .anyMatch(theirs -> theirs.code().equals(code)))
                .map(Subject::heading)
                .findFirst();
    }

    private String headingUnder(String code, int other) {
        return subjects(other).stream()
                .filter(subject -> subject.code().startsWith(code))
                .findFirst()
                .orElseThrow()
                .heading();
    }

    private List<Subject> subjects(int book) {
        return books.get(book).card().subjects();
    }
}
