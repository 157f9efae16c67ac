package org.colophon.recommendations.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.Reason.Type;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.learning.Model;
import org.colophon.recommendations.learning.Readership;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.similarity.Likeness;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;

class BlendTests {

    private static final int BOOKS = 120;

    private record Reading(int reader, int book, double extent) {}

    private final List<Profile> books = books();
    private final Likeness likeness = new Likeness(books, Weights.DEFAULTS);

    @Test
    void sumsThePartsOfEveryPairToItsScore() {
        var blend = learnt(readings());
        var types = EnumSet.noneOf(Type.class);

        for (int book = 0; book < BOOKS; book++) {
            var relations = blend.to(book);
            var scores = relations.scores();
            for (int other = 0; other < BOOKS; other++) {
                var reasons = relations.reasons(other);
                reasons.forEach(reason -> types.add(reason.type()));
                assertThat(sum(reasons)).isCloseTo(scores[other], within(1e-9));
            }
        }
        assertThat(types)
                .contains(Type.COMMON_TERMS, Type.READERS_ALSO_READ, Type.SIMILAR_READERS, Type.READERS_OF_SIMILAR);
    }

    @Test
    void isTheLikenessOfContentWhereNothingWasRead() {
        var blend = learnt(List.of());

        for (int book = 0; book < BOOKS; book += 11) {
            assertThat(blend.to(book).scores()).containsExactly(likeness.scores(book));
            assertThat(blend.to(book).reasons(3)).isEqualTo(likeness.reasons(book, 3));
        }
    }

    @Test
    void givesTheSameScoresWhateverTheOrderOfReadings() {
        var readings = readings();
        var blend = learnt(readings);

        for (int seed = 0; seed < 3; seed++) {
            var shuffled = new ArrayList<>(readings);
            Collections.shuffle(shuffled, new Random(seed));
            var other = learnt(shuffled);
            for (int book = 0; book < BOOKS; book++) {
                assertThat(other.to(book).scores())
                        .containsExactly(blend.to(book).scores());
                assertThat(other.forReader(new int[] {book}).scores())
                        .containsExactly(blend.forReader(new int[] {book}).scores());
            }
        }
    }

    @Test
    void showsAReadingBeforeItIsLearntFrom() {
        var readings = new Readings();
        var blend = new Blend(books, likeness, new Readership(books, readings), Model.NONE);
        int far = farthest(0);
        double before = blend.to(0).scores()[far];

        readings.add(ReaderKey.of(1, 1), books.get(0).id(), 1);
        readings.add(ReaderKey.of(1, 1), books.get(far).id(), 1);

        assertThat(blend.to(0).scores()[far]).isGreaterThan(before);
        assertThat(labels(blend.to(0), far, Type.READERS_ALSO_READ))
                .containsExactly("Readers of this book also read it");
    }

    @Test
    void trustsContentLessTheMoreReadersThereAre() {
        var readings = new Readings();
        var blend = new Blend(books, likeness, new Readership(books, readings), Model.NONE);
        for (int reader = 0; reader < 30; reader++) {
            readings.add(ReaderKey.of(1, reader), books.get(0).id(), 1);
        }
        int near = nearest(0);

        assertThat(blend.to(0).scores()[near]).isCloseTo(likeness.scores(0)[near] * 7.5 / 37.5, within(1e-9));
    }

    @Test
    void leadsFromANewBookToWhatReadersOfALikeOneRead() {
        var readings = new ArrayList<Reading>();
        int near = nearest(0);
        int far = farthest(0);
        for (int reader = 0; reader < 20; reader++) {
            readings.add(new Reading(reader, near, 1));
            readings.add(new Reading(reader, far, 1));
        }
        var relations = learnt(readings).to(0);

        assertThat(labels(relations, far, Type.READERS_OF_SIMILAR))
                .containsExactly("Readers of " + books.get(near).card().title() + " read it");
        assertThat(relations.scores()[far]).isGreaterThan(likeness.scores(0)[far]);
    }

    @Test
    void namesTheThreeBooksThatSpeakMostForAnother() {
        var readings = new ArrayList<Reading>();
        for (int reader = 0; reader < 40; reader++) {
            for (int book = 0; book < 7; book++) {
                readings.add(new Reading(reader, book, 1));
            }
        }
        var relations = learnt(readings).forReader(new int[] {0, 1, 2, 3, 4, 5});
        var reasons = relations.reasons(6);

        assertThat(sum(reasons)).isCloseTo(relations.scores()[6], within(1e-9));
        assertThat(reasons).hasSize(4).allMatch(reason -> reason.type() == Type.BECAUSE_YOU_READ);
        assertThat(reasons.get(0).label()).startsWith("Because you read Book ");
        assertThat(reasons.get(3).label()).isEqualTo("Because you read 3 other books");
    }

    @Test
    void knowsWhatToReadNextByContentAlone() {
        int near = nearest(0);

        assertThat(learnt(List.of()).forReader(new int[] {0}).scores()[near]).isPositive();
    }

    @Test
    void keepsWhatWasLearntWhenTheCatalogueChanges() {
        var readings = readings();
        var store = store(readings);
        var model = Model.learn(new Readership(books, store), likeness::contents);
        var fewer = new ArrayList<>(books.subList(1, BOOKS));
        fewer.add(TestBook.titled("New").profile());
        var blend = new Blend(fewer, new Likeness(fewer, Weights.DEFAULTS), new Readership(fewer, store), model);
        var before = new Blend(books, likeness, new Readership(books, store), model);

        assertThat(blend.forReader(new int[] {4}).scores()[9])
                .isEqualTo(before.forReader(new int[] {5}).scores()[10]);
        assertThat(model.isOf(new Readership(books, store))).isTrue();
        assertThat(blend.goesBeyond(model)).isTrue();
    }

    private Blend learnt(List<Reading> readings) {
        var readership = new Readership(books, store(readings));
        return new Blend(books, likeness, readership, Model.learn(readership, likeness::contents));
    }

    private Readings store(List<Reading> readings) {
        var store = new Readings();
        readings.forEach(reading -> store.add(
                ReaderKey.of(1, reading.reader()), books.get(reading.book()).id(), reading.extent()));
        return store;
    }

    /** Readers who keep to one corner of the catalogue, and a few books that nobody has read. */
    private static List<Reading> readings() {
        var random = new Random(3);
        return IntStream.range(0, 1500)
                .mapToObj(i -> new Reading(i % 150, corner(random, i % 150), random.nextDouble()))
                .toList();
    }

    private static int corner(Random random, int reader) {
        return Math.floorMod(reader * 7 + (int) (random.nextGaussian() * 12), BOOKS - 10);
    }

    private static List<Profile> books() {
        var random = new Random(1);
        return IntStream.range(0, BOOKS)
                .mapToObj(i -> TestBook.titled("Book " + i)
                        .by("Author " + random.nextInt(40))
                        .keywords("topic" + i / 6, "word" + random.nextInt(20))
                        .overview("about topic" + i / 6 + " word" + random.nextInt(50) + " word" + random.nextInt(50))
                        .imprint("Imprint")
                        .profile())
                .toList();
    }

    private int nearest(int book) {
        var scores = likeness.scores(book);
        return IntStream.range(0, BOOKS)
                .filter(other -> other != book)
                .reduce((one, other) -> scores[other] > scores[one] ? other : one)
                .orElseThrow();
    }

    private int farthest(int book) {
        var scores = likeness.scores(book);
        return IntStream.range(0, BOOKS)
                .reduce((one, other) -> scores[other] < scores[one] ? other : one)
                .orElseThrow();
    }

    private static List<String> labels(Relations relations, int other, Type type) {
        return relations.reasons(other).stream()
                .filter(reason -> reason.type() == type)
                .map(Reason::label)
                .toList();
    }

    private static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }
}
