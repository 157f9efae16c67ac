package org.colophon.recommendations.quality.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;

/** Each measure on an example that can be computed by hand. */
class MeasuresTests {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final Popularity UNKNOWN = Popularity.of(new Readings());

    private final TestBook a =
            TestBook.titled("A").by("Ada").on("UMX", "Languages").on("UMZ", "Engineering");
    private final TestBook b = TestBook.titled("B").by("Ada").on("UMX", "Languages");
    private final TestBook c =
            TestBook.titled("C").by("Bob").on("UMX", "Languages").inSeries("In Action");
    private final TestBook d = TestBook.titled("D");

    @Test
    void countsBooksOnSomeListAndShortLists() {
        var coverage = Coverage.of(
                TestLists.of(a, b, c, d).list(a, b, c).list(b, c).list(c).lists());

        assertThat(coverage.books()).isEqualTo(4);
        assertThat(coverage.listed()).isEqualTo(2);
        assertThat(coverage.share()).isEqualTo(.5);
        assertThat(coverage.shortLists()).isEqualTo(3);
        assertThat(coverage.lengths()).containsExactly(1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void doesNotCountAFullListAsShort() {
        var books = IntStream.range(0, 11)
                .mapToObj(number -> TestBook.titled("Book " + number))
                .toArray(TestBook[]::new);
        var others = IntStream.range(1, 11).mapToObj(number -> books[number]).toArray(TestBook[]::new);

        assertThat(Coverage.of(TestLists.of(books).list(books[0], others).lists()))
                .isEqualTo(new Coverage(11, 10, 10 / 11.0, 0, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)));
    }

    @Test
    void tellsHowMuchTheBooksOfAListDiffer() {
        // A and B share author and one subject of three features: 1 − 2/3. A and C: 1 − 1/5. B and C: 1 − 1/4
        var diversity = Diversity.of(TestLists.of(a, b, c, d).list(d, a, b, c).lists());

        assertThat(diversity.distance()).isCloseTo((1 / 3.0 + 4 / 5.0 + 3 / 4.0) / 3, EXACTLY);
        assertThat(diversity.authors()).isCloseTo(2 / 3.0, EXACTLY);
    }

    @Test
    void findsNoDiversityWhereThereIsNoList() {
        assertThat(Diversity.of(TestLists.of(a, b).list(a).lists())).isEqualTo(new Diversity(null, null));
        assertThat(Diversity.of(TestLists.of(a, b).list(a, b).lists())).isEqualTo(new Diversity(null, 1.0));
    }

    @Test
    void measuresNoveltyInBits() {
        // Four readers: B was read by all, C by one, D by none, which counts as one
        var readings = new Readings();
        IntStream.range(0, 4).forEach(reader -> readings.add(ReaderKey.of(0, reader), b.id(), 1));
        readings.add(ReaderKey.of(0, 0), c.id(), 1);

        var novelty =
                Novelty.of(TestLists.of(a, b, c, d).list(a, b, c, d).list(c, b).lists(), Popularity.of(readings));

        assertThat(novelty).isEqualTo(new Novelty((0 + 2 + 2 + 0) / 4.0, 2));
    }

    @Test
    void knowsNoNoveltyWithoutReadings() {
        assertThat(Novelty.of(TestLists.of(a, b).list(a, b).lists(), UNKNOWN)).isNull();
    }

    @Test
    void tellsHowUnevenlyPlacesFall() {
        // B has three places, C one, A and D none: (2·3−5)·1/(4·4) + (2·4−5)·3/(4·4)
        var skew = Skew.of(
                TestLists.of(a, b, c, d).list(a, b, c).list(c, b).list(d, b).lists(), UNKNOWN);

        assertThat(skew.gini()).isCloseTo((1 * 1 + 3 * 3) / 16.0, EXACTLY);
        assertThat(skew.mostListed()).isEqualTo(3 / 4.0);
        assertThat(skew.mostRead()).isNull();
        assertThat(skew.timesListed()).startsWith(2, 1, 0, 1, 0).hasSize(51);
    }

    @Test
    void findsNoSkewAmongEquals() {
        assertThat(Skew.gini(List.of(2, 2, 2, 2))).isZero();
        assertThat(Skew.gini(List.of())).isZero();
        assertThat(Skew.gini(List.of(0, 0, 0, 4))).isEqualTo(.75);
    }

    @Test
    void tellsWhatTheMostReadBooksHold() {
        var readings = new Readings();
        readings.add(ReaderKey.of(0, 1), c.id(), 1);
        readings.add(ReaderKey.of(0, 2), c.id(), 1);
        readings.add(ReaderKey.of(0, 1), b.id(), 1);

        var skew = Skew.of(TestLists.of(a, b, c, d).list(a, b, c).list(d, b).lists(), Popularity.of(readings));

        assertThat(skew.mostRead()).isCloseTo(1 / 3.0, EXACTLY);
    }

    @Test
    void takesOnePercentAndOneBookAtLeast() {
        var numbers = IntStream.range(0, 201)
                .boxed()
                .collect(Collectors.toMap(
                        number -> TestBook.titled("Book " + number).id(), number -> number));

        assertThat(Popularity.most(numbers)).hasSize(3).allMatch(book -> numbers.getOrDefault(book, 0) >= 198);
        assertThat(Popularity.most(Map.of(b.id(), 1, a.id(), 1))).isEqualTo(Set.of(a.id()));
        assertThat(Popularity.most(Map.of())).isEmpty();
    }

    @Test
    void doesNotCountReadersWhoseReadingsAreGone() {
        var readings = new Readings();
        readings.add(ReaderKey.of(0, 1), b.id(), 1);
        readings.add(ReaderKey.of(0, 2), c.id(), 1);
        readings.removeReaders(ReaderKey.of(0, 2)::equals);

        assertThat(Popularity.of(readings)).isEqualTo(new Popularity(1, Map.of(b.id(), 1)));
    }

    @Test
    void comparesListsWithThoseBefore() {
        // A keeps both books in another order, B keeps one of two, C is as it was, D had none
        var lists = TestLists.of(a, b, c, d)
                .list(a, b, c)
                .list(b, a)
                .list(c, a)
                .list(d, a)
                .lists();
        var before = Map.of(
                a.id(), List.of(c.id(), b.id()),
                b.id(), List.of(a.id(), d.id()),
                c.id(), List.of(a.id()));

        var stability = Stability.of(lists, before, Instant.EPOCH);

        assertThat(stability.compared()).isEqualTo(3);
        assertThat(stability.overlap()).isCloseTo((1 + .5 + 1) / 3, EXACTLY);
        assertThat(stability.changed()).isEqualTo(2);
        assertThat(stability.kept()).startsWith(0, 2, 1, 0);
    }

    @Test
    void saysNothingOfStabilityWithNothingToCompare() {
        assertThat(Stability.of(TestLists.of(a, b).list(a, b).lists(), Map.of(), Instant.EPOCH))
                .extracting(Stability::compared, Stability::overlap)
                .containsExactly(0, null);
    }

    @Test
    void tellsWhatPlacesRestOn() {
        var reasons = Reasons.of(TestLists.of(a, b, c)
                .list(a, 3, Reason.Type.SAME_CONTRIBUTOR, b)
                .list(b, 1, Reason.Type.COMMON_TERMS, a)
                .lists());

        assertThat(reasons.first()).isEqualTo(Map.of(Reason.Type.SAME_CONTRIBUTOR, 1, Reason.Type.COMMON_TERMS, 1));
        assertThat(reasons.weight())
                .isEqualTo(Map.of(Reason.Type.SAME_CONTRIBUTOR, .75, Reason.Type.COMMON_TERMS, .25));
    }

    @Test
    void measuresPublishedBooksOnly() {
        var withdrawn = TestBook.titled("A withdrawn one").by("Ada").withdrawn();
        var index = new RelatedIndex(List.of(a.profile(), b.profile(), withdrawn.profile()), Weights.DEFAULTS);

        var lists = Lists.of(index);

        assertThat(lists.published()).containsOnlyKeys(a.id(), b.id());
        assertThat(lists.lists()).extracting(list -> list.book().id()).containsExactly(a.id(), b.id());
        assertThat(lists.timesListed()).isEqualTo(Map.of(a.id(), 1, b.id(), 1));
    }
}
