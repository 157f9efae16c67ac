package org.colophon.content.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.content.EntryKind.BACK_MATTER;
import static org.colophon.content.EntryKind.CHAPTER;
import static org.colophon.content.EntryKind.FRONT_MATTER;
import static org.colophon.content.EntryKind.INDEX;
import static org.colophon.content.EntryKind.PART;
import static org.colophon.content.EntryKind.RELATED_BOOKS;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
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
        outline.arrange(PythonArchitecturePatterns.draft(), Set.of());

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
        outline.arrange(PythonArchitecturePatterns.draft(), Set.of());

        assertThat(outline.entries().subList(1, 7))
                .extracting(OutlineEntry::depth)
                .containsExactly(0, 0, 1, 1, 1, 0);
    }

    @Test
    void keepsTheIdsOfEntriesThatAreNamedAndGivesNewOnesToTheOthers() {
        var index = outline.entries().get(1);
        var draft = List.of(EntryDraft.of(CHAPTER, "First"), new EntryDraft(index.id(), INDEX, "Register", List.of()));

        outline.arrange(draft, Set.of());

        assertThat(outline.entries().get(1).id()).isEqualTo(index.id());
        assertThat(title(1)).isEqualTo("Register");
        assertThat(outline.entries().get(0).id()).isNotEqualTo(index.id());
    }

    @Test
    void takesARemovedEntryBack() {
        var removed = EntryId.create();

        outline.arrange(List.of(new EntryDraft(removed, CHAPTER, "Back again", List.of())), Set.of(removed));

        assertThat(outline.has(removed)).isTrue();
    }

    @Test
    void refusesAnIdThatTheBookDoesNotHaveAndStaysAsItWas() {
        var before = outline.entries();
        var foreign = List.of(new EntryDraft(EntryId.create(), CHAPTER, "Foreign", List.of()));

        assertThatExceptionOfType(OutlineBroken.class)
                .isThrownBy(() -> outline.arrange(foreign, Set.of()))
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
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PART")
    void letsOnlyPartsHoldEntries(EntryKind kind) {
        assertThatFaultsOf(EntryDraft.of(kind, "Holds", EntryDraft.of(CHAPTER, "Held")))
                .containsExactly(new OutlineFault(List.of(0), "children", "Only a part holds other entries"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHAPTER")
    void letsPartsHoldChaptersOnly(EntryKind kind) {
        assertThatFaultsOf(EntryDraft.of(PART, "Part", EntryDraft.of(kind, "Held")))
                .containsExactly(new OutlineFault(List.of(0, 0), "kind", "A part holds chapters only"));
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
        var thousand =
                Collections.nCopies(999, EntryDraft.of(CHAPTER, "Chapter")).toArray(EntryDraft[]::new);

        assertThatFaultsOf(EntryDraft.of(PART, "Part", thousand)).isEmpty();
        assertThatFaultsOf(EntryDraft.of(FRONT_MATTER, "One more"), EntryDraft.of(PART, "Part", thousand))
                .containsExactly(new OutlineFault(List.of(), "", "A book has at most 1000 entries"));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThatFaultsOf(
                        EntryDraft.of(INDEX, "Index", EntryDraft.of(PART, "In it")),
                        EntryDraft.of(FRONT_MATTER, "Late"),
                        EntryDraft.of(INDEX, "Again"))
                .extracting(OutlineFault::path)
                .containsExactly(List.of(0), List.of(0, 0), List.of(1), List.of(2));
    }

    @Test
    void refusesATitleThatIsBlankOrTooLong() {
        for (var title : List.of("", " ", "x".repeat(301))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> outline.arrange(List.of(EntryDraft.of(CHAPTER, title)), Set.of()));
        }
    }

    private String title(int number) {
        return outline.entries().get(number).title();
    }

    private static ListAssert<OutlineFault> assertThatFaultsOf(EntryDraft... draft) {
        return assertThat(OutlineRules.faults(List.of(draft), id -> true));
    }
}
