package org.colophon.content.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.content.EntryKind.CHAPTER;
import static org.colophon.content.EntryKind.FRONT_MATTER;
import static org.colophon.content.EntryKind.INDEX;
import static org.colophon.content.EntryKind.PART;
import static org.colophon.content.EntryKind.SECTION;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.colophon.catalog.BookId;
import org.colophon.content.Contributor;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outline that is edited: Preface, Part (One (Section (Deep)), Two), Three, Index. */
class OutlineEditingTests {

    private static final List<String> ALL =
            List.of("Preface", "Part", "One", "Section", "Deep", "Two", "Three", "Index");

    private final Outline outline = Outline.open(BookId.create())
            .arrange(List.of(
                    EntryDraft.of(FRONT_MATTER, "Preface"),
                    EntryDraft.of(
                            PART,
                            "Part",
                            EntryDraft.of(
                                    CHAPTER, "One", EntryDraft.of(SECTION, "Section", EntryDraft.of(SECTION, "Deep"))),
                            EntryDraft.of(CHAPTER, "Two")),
                    EntryDraft.of(CHAPTER, "Three"),
                    EntryDraft.of(INDEX, "Index")))
            .forgetRemoved();

    @Test
    void addsAnEntryAtItsPlace() {
        outline.add(entry(CHAPTER, "New"), new Place(id("Part"), 1))
                .add(entry(FRONT_MATTER, "Foreword"), new Place(null, 0));

        assertThat(titles())
                .containsExactly(
                        "Foreword", "Preface", "Part", "One", "Section", "Deep", "New", "Two", "Three", "Index");
        assertThat(depth("New")).isEqualTo(1);
        assertThat(outline.removed()).isEmpty();
    }

    @Test
    void movesAnEntryWithAllThatItHolds() {
        outline.move(id("One"), new Place(null, 3));

        assertThat(titles()).containsExactly("Preface", "Part", "Two", "Three", "One", "Section", "Deep", "Index");
        assertThat(List.of(depth("One"), depth("Section"), depth("Deep"))).containsExactly(0, 1, 2);
        assertThat(outline.removed()).isEmpty();
    }

    @Test
    void countsThePlaceWithoutTheEntryItself() {
        outline.move(id("One"), new Place(id("Part"), 1));

        assertThat(titles()).containsExactly("Preface", "Part", "Two", "One", "Section", "Deep", "Three", "Index");
    }

    @Test
    void nestsAndUnnests() {
        outline.move(id("Three"), new Place(id("Part"), 0));
        assertThat(depth("Three")).isEqualTo(1);

        outline.move(id("Deep"), new Place(id("Two"), 0));
        assertThat(titles()).containsExactly("Preface", "Part", "Three", "One", "Section", "Two", "Deep", "Index");
        assertThat(depth("Deep")).isEqualTo(2);
    }

    @Test
    void describesAnEntryWithoutTouchingTheRest() {
        var one = id("One");
        var by = List.of(new Contributor("Ada Lovelace", "Chapter by"));

        outline.describe(
                one, was -> new EntryDraft(null, was.kind(), "Uno", Set.of(Landmark.INTRODUCTION), by, List.of()));

        var entry = outline.entry(one).orElseThrow();
        assertThat(entry.title()).isEqualTo("Uno");
        assertThat(entry.contributors()).isEqualTo(by);
        assertThat(entry.landmarks()).containsExactly(Landmark.INTRODUCTION);
        assertThat(titles()).containsExactly("Preface", "Part", "Uno", "Section", "Deep", "Two", "Three", "Index");
    }

    @Test
    void changesTheKindWhereThatMayStand() {
        outline.describe(id("Three"), was -> EntryDraft.of(PART, was.title()));
        assertThat(outline.entry(id("Three"))).map(OutlineEntry::kind).contains(PART);

        assertThatFaultsOf(() -> outline.describe(id("One"), was -> EntryDraft.of(SECTION, was.title())))
                .containsExactly(new OutlineFault(List.of(), "kind", "A part holds chapters and other parts"));
        assertThatFaultsOf(() -> outline.describe(id("One"), was -> EntryDraft.of(PART, was.title())))
                .containsExactly(OutlineFault.ofAll("“Section”: A part holds chapters and other parts"));
    }

    @Test
    void keepsWhatIsRemovedWithAllThatItHeld() {
        outline.remove(id("One")).remove(id("Preface"));

        assertThat(titles()).containsExactly("Part", "Two", "Three", "Index");
        assertThat(outline.removed())
                .extracting(OutlineEntry::title)
                .containsExactly("Preface", "One", "Section", "Deep");
        assertThat(outline.removed()).extracting(OutlineEntry::depth).containsExactly(0, 0, 1, 2);
    }

    @Test
    void restoresWhatWasRemoved() {
        var one = id("One");
        outline.remove(one).restore(one, new Place(id("Part"), 0));

        assertThat(titles()).isEqualTo(ALL);
        assertThat(outline.removed()).isEmpty();
    }

    @Test
    void restoresAPartOfWhatWasRemoved() {
        var section = id("Section");
        outline.remove(id("One")).restore(section, new Place(id("Two"), 0));

        assertThat(titles()).containsExactly("Preface", "Part", "Two", "Section", "Deep", "Three", "Index");
        assertThat(outline.removed()).extracting(OutlineEntry::title).containsExactly("One");
    }

    @Test
    void keepsWhatADraftOfTheWholeLeavesOut() {
        var deep = id("Deep");
        outline.arrange(List.of(new EntryDraft(id("One"), CHAPTER, "One", List.of())));

        assertThat(outline.removed())
                .extracting(OutlineEntry::title)
                .containsExactly("Preface", "Part", "Section", "Deep", "Two", "Three", "Index");
        outline.restore(deep, new Place(id("One"), 0));
        assertThat(titles()).containsExactly("One", "Deep");
    }

    @Test
    void forgetsWhatWasRemovedWhenItIsReleased() {
        var one = id("One");
        outline.remove(one).forgetRemoved();

        assertThat(outline.removed()).isEmpty();
        assertThatExceptionOfType(NoSuchEntry.class).isThrownBy(() -> outline.restore(one, new Place(null, 0)));
    }

    @Test
    void keepsOnlySoManyRemovedEntries() {
        for (int i = 0; i < 2; i++) {
            outline.arrange(Collections.nCopies(1000, EntryDraft.of(CHAPTER, "x")));
        }

        assertThatFaultsOf(() -> outline.arrange(List.of()))
                .containsExactly(OutlineFault.ofAll(
                        "At most 2000 removed entries are kept. Release the book, or put some back"));
        assertThat(outline.entries()).hasSize(1000);
        assertThat(outline.removed()).hasSize(1008);
    }

    @Test
    void refusesAPlaceThatIsNotThere() {
        assertThatFaultsOf(() -> outline.move(id("Two"), new Place(id("Part"), 2)))
                .containsExactly(new OutlineFault(
                        List.of(), "place", "There are 1 entries beside it, so places go from 0 to 1"));
        assertThatFaultsOf(() -> outline.add(entry(CHAPTER, "New"), new Place(EntryId.create(), 0)))
                .containsExactly(new OutlineFault(List.of(), "parent", "The book has no entry with this id"));
        assertThat(titles()).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"One", "Section", "Deep"})
    void putsNothingIntoItself(String parent) {
        assertThatFaultsOf(() -> outline.move(id("One"), new Place(id(parent), 0)))
                .containsExactly(new OutlineFault(
                        List.of(), "parent", "An entry cannot be put into itself or into one that it holds"));
        assertThat(titles()).isEqualTo(ALL);
    }

    @Test
    void tellsFaultsOfWhatWasSentAndOfTheRest() {
        assertThatFaultsOf(() -> outline.add(entry(SECTION, "New"), new Place(null, 0)))
                .containsExactly(
                        new OutlineFault(
                                List.of(),
                                "kind",
                                "A section stands in a chapter, in front or back matter, or in another section"),
                        OutlineFault.ofAll("“Preface”: Front matter comes before parts and chapters"));
        assertThatFaultsOf(() -> outline.move(id("Three"), new Place(null, 0)))
                .containsExactly(OutlineFault.ofAll("“Preface”: Front matter comes before parts and chapters"));
        assertThat(titles()).isEqualTo(ALL);
    }

    @Test
    void changesNothingOfWhatIsNotThere() {
        var nobody = EntryId.create();

        assertThatExceptionOfType(NoSuchEntry.class).isThrownBy(() -> outline.move(nobody, new Place(null, 0)));
        assertThatExceptionOfType(NoSuchEntry.class).isThrownBy(() -> outline.describe(nobody, was -> was));
        assertThatExceptionOfType(NoSuchEntry.class).isThrownBy(() -> outline.remove(nobody));
        assertThatExceptionOfType(NoSuchEntry.class).isThrownBy(() -> outline.restore(nobody, new Place(null, 0)));
    }

    /** Whatever is tried, no entry is lost or doubled, and the outline keeps to its rules. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNothingInAThousandEdits(int seed) {
        var random = new Random(seed);
        var all = new HashSet<EntryId>();
        outline.entries().forEach(it -> all.add(it.id()));
        int done = 0;
        for (int i = 0; i < 1000; i++) {
            try {
                edit(random, all);
                done++;
            } catch (OutlineBroken | NoSuchEntry refused) {
                // and so nothing has changed
            }
            assertThat(kept()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
            assertThat(OutlineRules.faults(EntryTree.of(outline.entries()).tops(), id -> true))
                    .isEmpty();
        }
        assertThat(done).isGreaterThan(100);
    }

    private void edit(Random random, Set<EntryId> all) {
        var kept = kept();
        var one = kept.get(random.nextInt(kept.size()));
        var parent = random.nextInt(3) == 0 ? null : kept.get(random.nextInt(kept.size()));
        var place = new Place(parent, random.nextInt(4));
        switch (random.nextInt(5)) {
            case 0 -> {
                var kind = Arrays.asList(EntryKind.values()).get(random.nextInt(EntryKind.values().length));
                var entry = entry(kind, "Entry " + all.size());
                outline.add(entry, place);
                all.add(outline.entries().stream()
                        .map(OutlineEntry::id)
                        .filter(id -> !all.contains(id))
                        .findAny()
                        .orElseThrow());
            }
            case 1 -> outline.remove(one);
            case 2 -> outline.describe(one, was -> EntryDraft.of(random.nextBoolean() ? CHAPTER : PART, was.title()));
            case 3 -> outline.restore(one, place);
            default -> outline.move(one, place);
        }
    }

    private List<EntryId> kept() {
        return Stream.concat(outline.entries().stream(), outline.removed().stream())
                .map(OutlineEntry::id)
                .toList();
    }

    private static EntryDraft entry(EntryKind kind, String title) {
        return new EntryDraft(EntryId.create(), kind, title, List.of());
    }

    private EntryId id(String title) {
        return outline.entries().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int depth(String title) {
        return outline.entry(id(title)).orElseThrow().depth();
    }

    private List<String> titles() {
        return outline.entries().stream().map(OutlineEntry::title).toList();
    }

    private static ListAssert<OutlineFault> assertThatFaultsOf(Runnable edit) {
        try {
            edit.run();
        } catch (OutlineBroken e) {
            return assertThat(e.faults());
        }
        return assertThat(List.<OutlineFault>of());
    }
}
