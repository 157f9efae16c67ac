package org.colophon.recommendations.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.feature.CardFacts;
import org.colophon.recommendations.profile.Editions;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.rule.Measure;
import org.colophon.recommendations.rule.Rule;
import org.colophon.recommendations.rule.RulesRefused;
import org.colophon.recommendations.rule.Steering;
import org.colophon.recommendations.rule.TestRules;
import org.colophon.recommendations.rulebook.Rulebook;
import org.colophon.recommendations.settings.Settings;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every list, whatever the books, the rules and the settings. */
class AnyRulesTests {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /** Books and rules by chance. Of the rules that are tried, those hold that the aggregate takes. */
    private static final class World {

        private final Random random;
        private final List<TestBook> books = new ArrayList<>();
        private final Map<BookId, Steering> steerings = new HashMap<>();
        private final Settings settings;
        private final RelatedIndex index;
        private final Editions editions;
        private final Map<BookId, List<Rule>> inForce = new HashMap<>();

        World(int seed) {
            random = new Random(seed);
            int size = 3 + random.nextInt(22);
            IntStream.range(0, size).forEach(i -> books.add(book()));
            settings = new Settings(
                    1 + random.nextInt(10),
                    1 + random.nextInt(10),
                    random.nextBoolean() ? 0 : random.nextDouble(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    Map.of());
            IntStream.range(0, size * 3).forEach(i -> tryRule());
            index = index(books, steerings.values());
            editions = new Editions(index.books());
            steerings.forEach((book, steering) -> inForce.put(
                    book,
                    steering.rules().stream()
                            .filter(rule -> rule.period().includes(NOW))
                            .toList()));
        }

        private TestBook book() {
            var book = TestBook.titled("Word" + random.nextInt(8))
                    .by("Author " + random.nextInt(4))
                    .in("" + (2000 + random.nextInt(5)))
                    .language(random.nextInt(4) == 0 ? "de" : "en")
                    .sold(random.nextInt(4) == 0 ? "40" : "20");
            if (random.nextInt(3) > 0) {
                book.on("U" + "MNXY".charAt(random.nextInt(4)), "Heading");
            }
            if (random.nextInt(3) == 0) {
                book.inSeries("Series " + random.nextInt(2), 1 + random.nextInt(5));
            }
            if (!books.isEmpty() && random.nextInt(6) == 0) {
                book.editionOf(any());
            }
            if (!books.isEmpty() && random.nextInt(12) == 0) {
                book.replacing(any());
            }
            return random.nextInt(10) == 0 ? book.withdrawn() : book;
        }

        private TestBook any() {
            return books.get(random.nextInt(books.size()));
        }

        private void tryRule() {
            var steering = steerings.computeIfAbsent(any().id(), id -> TestRules.of(titled(id)));
            try {
                steering.set(dated(TestRules.rule(measure())));
            } catch (RulesRefused contradiction) {
                assertThat(contradiction.faults()).isNotEmpty();
            }
        }

        private TestBook titled(BookId id) {
            return books.stream()
                    .filter(book -> book.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private Measure measure() {
            return switch (random.nextInt(5)) {
                case 0, 1 -> new Measure.Pin(any().id(), 1 + random.nextInt(10));
                case 2 -> new Measure.Ban(random.nextInt(4) == 0 ? null : any().id());
                default -> new Measure.Boost(random.nextInt(4) == 0 ? null : any().id(), .01 + random.nextDouble() * 9);
            };
        }

        private Rule dated(Rule rule) {
            return switch (random.nextInt(4)) {
                case 0 -> TestRules.during(NOW.plusSeconds(1), null, rule);
                case 1 -> TestRules.during(NOW.minusSeconds(9), NOW.plusSeconds(9), rule);
                default -> rule;
            };
        }

        private RelatedIndex index(List<TestBook> someBooks, Iterable<Steering> someRules) {
            var rulebook = Rulebook.EMPTY.with(settings);
            for (var steering : someRules) {
                rulebook = rulebook.with(steering.book(), steering.rules());
            }
            var profiles = someBooks.stream().map(TestBook::profile).toList();
            return new RelatedIndex(profiles, Weights.DEFAULTS, rulebook, NOW);
        }

        /** The same, but told in another order. */
        RelatedIndex shuffled() {
            var otherOrder = new ArrayList<>(books);
            Collections.shuffle(otherOrder, random);
            var rules = new ArrayList<Steering>();
            steerings.values().forEach(steering -> {
                var each = new ArrayList<>(steering.rules());
                Collections.shuffle(each, random);
                rules.add(TestRules.of(titled(steering.book()), each.toArray(Rule[]::new)));
            });
            Collections.shuffle(rules, random);
            return index(otherOrder, rules);
        }

        Stream<Rule> inForce(BookId book) {
            return inForce.getOrDefault(book, List.of()).stream();
        }

        Profile profile(BookId book) {
            return index.find(book).orElseThrow();
        }

        /** May the other be on the list of the book? Said once more, in the simplest way. */
        boolean isAdmitted(BookId book, BookId other) {
            return profile(book).isPublished()
                    && profile(other).isPublished()
                    && (!isEdition(book, other) || (isNewest(other) && !isNewest(book)))
                    && isNewest(other)
                    && inForce(book).noneMatch(rule -> rule.measure().equals(new Measure.Ban(other)))
                    && inForce(other).noneMatch(rule -> rule.measure().equals(new Measure.Ban(null)))
                    && (!settings.onlyOnSale() || profile(other).card().sells());
        }

        private boolean isEdition(BookId book, BookId other) {
            return editions.of(number(book)).contains(number(other));
        }

        private boolean isNewest(BookId book) {
            return editions.newest(number(book)) == number(book);
        }

        private int number(BookId book) {
            return index.books().indexOf(profile(book));
        }

        List<BookId> admitted(BookId book) {
            return books.stream()
                    .map(TestBook::id)
                    .filter(other -> isAdmitted(book, other))
                    .toList();
        }

        List<BookId> list(BookId book) {
            return index.relatedTo(book).stream().map(RelatedBook::book).toList();
        }

        Map<Integer, BookId> pins(BookId book) {
            var pins = new HashMap<Integer, BookId>();
            inForce(book)
                    .map(Rule::measure)
                    .filter(Measure.Pin.class::isInstance)
                    .map(Measure.Pin.class::cast)
                    .filter(pin -> isAdmitted(book, pin.book()))
                    .forEach(pin -> pins.put(pin.place(), pin.book()));
            return pins;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void listsOnlyWhatMayBeListedAndAsMuchAsCanBe(int seed) {
        var world = new World(seed);
        for (var book : world.books) {
            var admitted = world.admitted(book.id());

            assertThat(world.list(book.id()))
                    .doesNotHaveDuplicates()
                    .isSubsetOf(admitted)
                    .hasSize(Math.min(10, admitted.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasEveryPinAtItsPlace(int seed) {
        var world = new World(seed);
        for (var book : world.books) {
            var list = world.list(book.id());
            world.pins(book.id()).forEach((place, pinned) -> {
                assertThat(list).contains(pinned);
                if (list.size() == 10) {
                    assertThat(list.get(place - 1)).isEqualTo(pinned);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exceedsACapOnlyWhenThereAreNoOthers(int seed) {
        var world = new World(seed);
        for (var book : world.books) {
            var list = world.list(book.id());
            var pins = world.pins(book.id()).values();
            var counts = counts(world, list);
            boolean exceeded = list.stream()
                    .filter(listed -> !pins.contains(listed))
                    .anyMatch(listed -> isOver(world, counts, listed, 1));
            if (exceeded) {
                assertThat(world.admitted(book.id()))
                        .filteredOn(other -> !list.contains(other))
                        .filteredOn(other -> world.index
                                .explain(book.id(), other)
                                .orElseThrow()
                                .placeByScore()
                                .isPresent())
                        .allMatch(other -> isOver(world, counts, other, 0));
            }
        }
    }

    private static Map<String, Long> counts(World world, List<BookId> list) {
        return list.stream()
                .flatMap(listed -> keys(world.profile(listed).card()))
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    }

    private static boolean isOver(World world, Map<String, Long> counts, BookId book, int by) {
        return keys(world.profile(book).card())
                .anyMatch(key -> counts.getOrDefault(key, 0L)
                        >= by + (key.startsWith("author") ? world.settings.authorCap() : world.settings.seriesCap()));
    }

    private static Stream<String> keys(CardFacts card) {
        return Stream.concat(
                card.authors().stream().map(name -> "author " + name),
                Stream.ofNullable(card.series()).map(title -> "series " + title));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void explainsEveryPairAsItLists(int seed) {
        var world = new World(seed);
        for (var book : world.books) {
            var list = world.index.relatedTo(book.id());
            list.forEach(AnyRulesTests::sumsUp);
            for (var other : world.books) {
                var why = world.index.explain(book.id(), other.id()).orElseThrow();
                int place = list.stream().map(RelatedBook::book).toList().indexOf(other.id());

                assertThat(why.isListed()).isEqualTo(place >= 0);
                assertThat(why.score()).isCloseTo(sum(why.reasons()), within(1e-9));
                if (place >= 0) {
                    assertThat(why.place()).hasValue(place + 1);
                    assertThat(why.reasons()).isEqualTo(list.get(place).reasons());
                }
            }
        }
    }

    private static void sumsUp(RelatedBook related) {
        assertThat(related.reasons()).isNotEmpty().allMatch(reason -> reason.weight() > 0);
        assertThat(related.score()).isCloseTo(sum(related.reasons()), within(1e-9));
    }

    private static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makesTheSameListsInWhateverOrderBooksAndRulesCame(int seed) {
        var world = new World(seed);
        var shuffled = world.shuffled();

        assertThat(world.books)
                .allSatisfy(
                        book -> assertThat(shuffled.relatedTo(book.id())).isEqualTo(world.index.relatedTo(book.id())));
    }
}
