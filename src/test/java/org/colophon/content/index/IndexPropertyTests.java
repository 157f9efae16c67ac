package org.colophon.content.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.content.index.Books.place;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.colophon.catalog.BookId;
import org.colophon.content.index.IndexChange.Action;
import org.colophon.content.index.passage.BookText;
import org.colophon.content.index.passage.ParagraphPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever editors try, in whatever order, what is left keeps to the rules. */
class IndexPropertyTests {

    private static final BookText TEXT = Books.text(3, 4);
    private static final int CHANGES = 1_500;

    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsToTheRulesThroughAnySequenceOfChanges(long seed) {
        random = new Random(seed);
        var index = BookIndex.begin(BookId.create());
        int made = 0;
        for (int i = 0; i < CHANGES; i++) {
            made += tryOut(index) ? 1 : 0;
            assertSound(index);
        }
        assertThat(made).isGreaterThan(CHANGES / 10);
    }

    private boolean tryOut(BookIndex index) {
        if (random.nextInt(30) == 0) {
            index.propose(List.of(candidate(null), candidate(null), candidate("f" + random.nextInt(12))));
            return true;
        }
        var before = index.headings();
        try {
            IndexChange.makeAll(List.of(change(index)), index, TEXT);
            return true;
        } catch (IndexRefusal e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(index.headings()).isEqualTo(before);
            return false;
        }
    }

    private IndexChange change(BookIndex index) {
        var action = Action.values()[random.nextInt(Action.values().length)];
        if (action == Action.ADD && index.headings().size() > 25) {
            action = Action.MERGE;
        }
        return new IndexChange(action, any(index), any(index), "t" + random.nextInt(30), somewhere(), somewhere());
    }

    private @Nullable HeadingId any(BookIndex index) {
        var headings = index.headings();
        boolean none = headings.isEmpty() || random.nextInt(8) == 0;
        return none ? null : headings.get(random.nextInt(headings.size())).id();
    }

    private @Nullable ParagraphPlace somewhere() {
        return random.nextInt(5) == 0 ? null : place(random.nextInt(3), random.nextInt(5));
    }

    private Candidate candidate(@Nullable String see) {
        int number = random.nextInt(12);
        var locator = new Locator(place(random.nextInt(3), random.nextInt(4)), null, "");
        return new Candidate("f" + number, "t" + number, List.of(locator), see);
    }

    private static void assertSound(BookIndex index) {
        var headings = new Headings(index.headings());
        var places = new HashSet<String>();
        for (var it : index.headings()) {
            assertThat(it.references())
                    .allMatch(to -> headings.find(to)
                            .filter(other -> !other.isRejected() && !other.isReference() && other != it)
                            .isPresent());
            assertThat(it.isReference()
                            && (!it.locators().isEmpty() || !it.seeAlso().isEmpty()))
                    .isFalse();
            assertThat(it.isReference() && !headings.childrenOf(it.id()).isEmpty())
                    .isFalse();
            assertThat(headings.depth(it.id())).isBetween(0, HeadingRules.MAX_LEVELS - 1);
            assertThat(it.parent() == null
                            || headings.find(it.parent()).orElseThrow().state() == HeadingState.ACCEPTED)
                    .isTrue();
            assertThat(it.isRejected() || places.add(Objects.toString(it.parent()) + it.term()))
                    .isTrue();
            assertThat(it.locators()).allMatch(one -> TEXT.holds(one.from(), one.last()));
            assertThat(it.locators()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(Heading.MAX_LOCATORS);
        }
        assertThat(IndexDocument.read(IndexDocument.write(index.headings()))).isEqualTo(index.headings());
    }
}
