package org.colophon.content.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.content.EntryKind.BACK_MATTER;
import static org.colophon.content.EntryKind.CHAPTER;
import static org.colophon.content.EntryKind.FRONT_MATTER;
import static org.colophon.content.EntryKind.INDEX;
import static org.colophon.content.EntryKind.PART;
import static org.colophon.content.EntryKind.RELATED_BOOKS;
import static org.colophon.content.EntryKind.SECTION;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.colophon.catalog.BookId;
import org.colophon.content.ContentReleased;
import org.colophon.content.Contributor;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutlineTests {

    private final Outline outline = Outline.open(BookId.create());

    @Test
    void opensWithTheGeneratedEntriesOnly() {
        assertThat(outline.entries())
                .extracting(OutlineEntry::kind)
                .containsExactly(EntryKind.RELATED_BOOKS, EntryKind.INDEX);
    }

    @Test
    void numbersEveryEntryFromZeroInReadingOrder() {
        outline.arrange(PythonArchitecturePatterns.draft());

        assertThat(outline.entries()).hasSize(23);
        assertThat(title(2)).isEqualTo("Part I: Design");
        assertThat(title(6)).isEqualTo("Part II: Architectural Patterns");
        assertThat(title(12)).isEqualTo("Part III: Implementation");
        assertThat(title(15)).isEqualTo("Part IV: Ongoing operations");
        assertThat(title(21)).isEqualTo("Other Books You May Enjoy");
        assertThat(title(22)).isEqualTo("Index");
    }

    @Test
    void nestsChaptersInParts() {
        outline.arrange(PythonArchitecturePatterns.draft());

        assertThat(outline.entries().subList(1, 7))
                .extracting(OutlineEntry::depth)
                .containsExactly(0, 0, 1, 1, 1, 0);
    }

    @Test
    void keepsTheIdsOfEntriesThatAreNamedAndGivesNewOnesToTheOthers() {
        var index = outline.entries().get(1);
        var draft = List.of(EntryDraft.of(CHAPTER, "First"), new EntryDraft(index.id(), INDEX, "Register", List.of()));

        outline.arrange(draft);

        assertThat(outline.entries().get(1).id()).isEqualTo(index.id());
        assertThat(title(1)).isEqualTo("Register");
        assertThat(outline.entries().get(0).id()).isNotEqualTo(index.id());
    }

    @Test
    void takesARemovedEntryBack() {
        var index = outline.entries().get(1);
        outline.arrange(List.of(EntryDraft.of(CHAPTER, "Alone")));

        outline.arrange(List.of(new EntryDraft(index.id(), INDEX, "Back again", List.of())));

        assertThat(outline.has(index.id())).isTrue();
    }

    @Test
    void refusesAnIdThatTheBookDoesNotHaveAndStaysAsItWas() {
        var before = outline.entries();
        var foreign = List.of(new EntryDraft(EntryId.create(), CHAPTER, "Foreign", List.of()));

        assertThatExceptionOfType(OutlineBroken.class)
                .isThrownBy(() -> outline.arrange(foreign))
                .satisfies(e -> assertThat(e.faults())
                        .containsExactly(new OutlineFault(List.of(0), "id", "The book has no entry with this id")));
        assertThat(outline.entries()).isEqualTo(before);
    }

    @Test
    void refusesTheSameIdTwice() {
        var id = EntryId.create();
        var entry = new EntryDraft(id, CHAPTER, "Twice", List.of());

        assertThatFaultsOf(entry, entry)
                .containsExactly(new OutlineFault(List.of(1), "id", "Another entry has this id"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PART", "CHAPTER"})
    void letsPartsHoldChaptersAndPartsOnly(EntryKind kind) {
        assertThatFaultsOf(EntryDraft.of(PART, "Part", EntryDraft.of(kind, "Held")))
                .containsExactly(new OutlineFault(List.of(0, 0), "kind", "A part holds chapters and other parts"));
    }

    @Test
    void nestsPartsInAVolume() {
        assertThatFaultsOf(EntryDraft.of(
                        PART,
                        "Volume I",
                        EntryDraft.of(PART, "Part I", EntryDraft.of(CHAPTER, "One")),
                        EntryDraft.of(CHAPTER, "Two")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FRONT_MATTER", "CHAPTER", "BACK_MATTER"})
    void letsWhatIsWrittenHoldSectionsThatHoldSections(EntryKind kind) {
        assertThatFaultsOf(EntryDraft.of(
                        kind, "Holds", EntryDraft.of(SECTION, "Section", EntryDraft.of(SECTION, "Deeper"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SECTION")
    void letsChaptersAndSectionsHoldNothingElse(EntryKind kind) {
        assertThatFaultsOf(EntryDraft.of(
                        CHAPTER,
                        "Chapter",
                        EntryDraft.of(kind, "One"),
                        EntryDraft.of(SECTION, "S", EntryDraft.of(kind, "Two"))))
                .filteredOn(fault -> fault.detail().equals("Only sections may stand here"))
                .extracting(OutlineFault::path)
                .containsExactly(List.of(0, 0), List.of(0, 1, 0));
    }

    @Test
    void wantsASectionToBeIn() {
        assertThatFaultsOf(EntryDraft.of(SECTION, "Alone"))
                .containsExactly(new OutlineFault(
                        List.of(0),
                        "kind",
                        "A section stands in a chapter, in front or back matter, or in another section"));
    }

    @ParameterizedTest
    @EnumSource(names = {"RELATED_BOOKS", "INDEX"})
    void letsNothingBeInWhatIsMadeFromData(EntryKind kind) {
        assertThatFaultsOf(EntryDraft.of(kind, "Made", EntryDraft.of(SECTION, "Held")))
                .containsExactly(new OutlineFault(List.of(0), "children", "What is made from data holds no entries"));
    }

    @Test
    void endsAtTheSixthLevel() {
        var deepest = EntryDraft.of(SECTION, "6");
        var entry = deepest;
        for (int level = 5; level > 1; level--) {
            entry = EntryDraft.of(SECTION, String.valueOf(level), entry);
        }
        assertThatFaultsOf(EntryDraft.of(CHAPTER, "1", entry)).isEmpty();
        assertThatFaultsOf(EntryDraft.of(CHAPTER, "1", EntryDraft.of(SECTION, "2", entry)))
                .containsExactly(new OutlineFault(
                        List.of(0, 0, 0, 0, 0, 0), "children", "Entries are nested at most 6 levels deep"));
    }

    @Test
    void keepsSixLevels() {
        var four = EntryDraft.of(SECTION, "4", EntryDraft.of(SECTION, "5"));
        var two = EntryDraft.of(CHAPTER, "2", EntryDraft.of(SECTION, "3", four), EntryDraft.of(SECTION, "3"));
        outline.arrange(List.of(EntryDraft.of(PART, "0", EntryDraft.of(PART, "1", two))));

        assertThat(outline.entries())
                .allSatisfy(it -> assertThat(it.title()).isEqualTo(String.valueOf(it.depth())))
                .extracting(OutlineEntry::depth)
                .containsExactly(0, 1, 2, 3, 4, 5, 3);
    }

    @Test
    void hasEachLandmarkOnce() {
        var cover = new EntryDraft(null, FRONT_MATTER, "Cover", Set.of(Landmark.COVER), List.of(), List.of());

        assertThatFaultsOf(cover, cover)
                .containsExactly(new OutlineFault(List.of(1), "landmarks", "Another entry is this landmark"));
    }

    @Test
    void knowsWhereTheBodyBeginsAndWhereTheIndexIs() {
        outline.arrange(PythonArchitecturePatterns.draft());

        assertThat(outline.landmarks()).isEqualTo(Map.of(Landmark.BODYMATTER, id(2), Landmark.INDEX, id(22)));
    }

    @Test
    void believesItsEditorsAboutLandmarks() {
        outline.arrange(List.of(
                EntryDraft.of(CHAPTER, "Prologue"),
                new EntryDraft(
                        null,
                        CHAPTER,
                        "One",
                        Set.of(Landmark.BODYMATTER, Landmark.INTRODUCTION),
                        List.of(),
                        List.of())));

        assertThat(outline.landmarks()).isEqualTo(Map.of(Landmark.BODYMATTER, id(1), Landmark.INTRODUCTION, id(1)));
        assertThat(outline.entries().get(1).landmarks()).containsExactly(Landmark.INTRODUCTION, Landmark.BODYMATTER);
    }

    @Test
    void tellsOfEachEntryItsOwnLandmarksOnly() {
        var index = outline.entries().get(1);

        var told = index.released(1, 7, ContentReleased.Access.FREE, outline.landmarks());

        assertThat(told.landmarks()).containsExactly(Landmark.INDEX);
        assertThat(told.id()).isEqualTo(index.id());
        assertThat(outline.entries()
                        .getFirst()
                        .released(0, 7, ContentReleased.Access.FREE, outline.landmarks())
                        .landmarks())
                .doesNotContain(Landmark.INDEX);
    }

    @Test
    void isSentAsItIs() {
        assertThat(outline.draft()).extracting(EntryDraft::title).containsExactly(title(0), title(1));
        var before = outline.entries();
        assertThat(outline.arrange(outline.draft()).entries()).isEqualTo(before);
    }

    @Test
    void namesWhoMadeAnEntry() {
        var contributors = List.of(new Contributor("Ada Lovelace", "Chapter by"), new Contributor("Ben", ""));
        outline.arrange(List.of(new EntryDraft(null, CHAPTER, "One", Set.of(), contributors, List.of())));

        assertThat(outline.entries().getFirst().contributors()).isEqualTo(contributors);
        assertThat(contributors).extracting(Contributor::credit).containsExactly("Chapter by Ada Lovelace", "Ben");
    }

    @Test
    void namesAtMostTwentyContributors() {
        var ada = new Contributor("Ada", "");
        var most = Collections.nCopies(20, ada);
        outline.arrange(List.of(new EntryDraft(null, CHAPTER, "One", Set.of(), most, List.of())));
        assertThat(outline.entries().getFirst().contributors()).hasSize(20);

        var many = Collections.nCopies(21, ada);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        outline.arrange(List.of(new EntryDraft(null, CHAPTER, "One", Set.of(), many, List.of()))));
    }

    @Test
    void wantsFrontMatterFirst() {
        assertThatFaultsOf(EntryDraft.of(CHAPTER, "One"), EntryDraft.of(FRONT_MATTER, "Preface"))
                .containsExactly(new OutlineFault(List.of(1), "kind", "Front matter comes before parts and chapters"));
    }

    @ParameterizedTest
    @EnumSource(names = {"BACK_MATTER", "RELATED_BOOKS", "INDEX"})
    void wantsBackMatterLast(EntryKind kind) {
        assertThatFaultsOf(EntryDraft.of(kind, "Back"), EntryDraft.of(CHAPTER, "One"))
                .containsExactly(new OutlineFault(List.of(1), "kind", "Parts and chapters come before back matter"));
    }

    @Test
    void mixesBackMatterAndGeneratedEntries() {
        assertThatFaultsOf(
                        EntryDraft.of(INDEX, "Index"),
                        EntryDraft.of(BACK_MATTER, "Afterword"),
                        EntryDraft.of(RELATED_BOOKS, "Related"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RELATED_BOOKS", "INDEX"})
    void hasEachGeneratedEntryOnce(EntryKind kind) {
        assertThatFaultsOf(EntryDraft.of(kind, "Once"), EntryDraft.of(kind, "Twice"))
                .containsExactly(new OutlineFault(List.of(1), "kind", "A book has this generated entry at most once"));
    }

    @Test
    void countsTheEntriesOfAllLevels() {
        var many = Collections.nCopies(9_999, EntryDraft.of(CHAPTER, "Chapter")).toArray(EntryDraft[]::new);

        assertThatFaultsOf(EntryDraft.of(PART, "Part", many)).isEmpty();
        assertThatFaultsOf(EntryDraft.of(FRONT_MATTER, "One more"), EntryDraft.of(PART, "Part", many))
                .containsExactly(new OutlineFault(List.of(), "", "A book has at most 10000 entries"));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThatFaultsOf(
                        EntryDraft.of(INDEX, "Index", EntryDraft.of(PART, "In it")),
                        EntryDraft.of(FRONT_MATTER, "Late"),
                        EntryDraft.of(INDEX, "Again"))
                .extracting(OutlineFault::path)
                .containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void refusesATitleThatIsBlankOrTooLong() {
        outline.arrange(List.of(EntryDraft.of(CHAPTER, "x".repeat(300))));
        assertThat(title(0)).hasSize(300);
        for (var title : List.of("", " ", "x".repeat(301))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> outline.arrange(List.of(EntryDraft.of(CHAPTER, title))));
        }
    }

    private EntryId id(int number) {
        return outline.entries().get(number).id();
    }

    private String title(int number) {
        return outline.entries().get(number).title();
    }

    private static ListAssert<OutlineFault> assertThatFaultsOf(EntryDraft... draft) {
        return assertThat(OutlineRules.faults(List.of(draft), id -> true));
    }
}
