package org.colophon.content.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.content.EntryKind.CHAPTER;
import static org.colophon.content.EntryKind.FRONT_MATTER;
import static org.colophon.content.EntryKind.PART;
import static org.colophon.content.EntryKind.SECTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colophon.content.Contributor;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.content.outline.EntryDraft;
import org.junit.jupiter.api.Test;

/** Each entry of the book is told by its title and the letters that stand for its id. */
class EntryMatchingTests {

    private final List<EntryDraft> present = new ArrayList<>();

    @Test
    void keepsEntriesOfTheSameTitle() {
        present(entry(CHAPTER, "One"), entry(CHAPTER, "Two"));

        assertThat(match(wanted(CHAPTER, "Two"), wanted(CHAPTER, "New"), wanted(CHAPTER, "One")))
                .containsExactly("Two = Two", "New", "One = One");
    }

    @Test
    void keepsThoseOfOneTitleInTheirOrder() {
        present(entry(CHAPTER, "Notes"), entry(CHAPTER, "Notes"));

        var matched = EntryMatching.match(List.of(wanted(CHAPTER, "Notes"), wanted(CHAPTER, "Notes")), present);

        assertThat(matched).extracting(EntryDraft::id).isEqualTo(ids(present));
    }

    @Test
    void takesTheOthersOfAKindInTheirOrderWhenThereAreAsMany() {
        present(
                entry(FRONT_MATTER, "Preface"),
                entry(CHAPTER, "Begining"),
                entry(CHAPTER, "Middle"),
                entry(CHAPTER, "Ende"));

        assertThat(match(
                        wanted(FRONT_MATTER, "Foreword"),
                        wanted(CHAPTER, "Beginning"),
                        wanted(CHAPTER, "Middle"),
                        wanted(CHAPTER, "End")))
                .containsExactly("Foreword = Preface", "Beginning = Begining", "Middle = Middle", "End = Ende");
    }

    @Test
    void guessesNothingWhenThereAreMoreOrFewer() {
        present(entry(CHAPTER, "One"), entry(CHAPTER, "Two"));

        assertThat(match(wanted(CHAPTER, "A"), wanted(CHAPTER, "B"), wanted(CHAPTER, "C")))
                .containsExactly("A", "B", "C");
        assertThat(match(wanted(FRONT_MATTER, "A"), wanted(FRONT_MATTER, "B"))).containsExactly("A", "B");
    }

    @Test
    void looksWithinTheParentFirstAndThenAnywhere() {
        present(
                entry(PART, "I", entry(CHAPTER, "Summary"), entry(CHAPTER, "Alone")),
                entry(PART, "II", entry(CHAPTER, "Summary")));
        var second =
                Objects.requireNonNull(present.getLast().children().getFirst().id());

        var matched = EntryMatching.match(
                List.of(
                        wanted(PART, "I"),
                        wanted(
                                PART,
                                "II",
                                wanted(CHAPTER, "Summary"),
                                wanted(CHAPTER, "Alone"),
                                wanted(CHAPTER, "New"))),
                present);

        assertThat(matched.getLast().children())
                .extracting(EntryDraft::id)
                .containsExactly(second, present.getFirst().children().getLast().id(), null);
    }

    @Test
    void doesNotTakeASectionForAChapterElsewhere() {
        present(entry(CHAPTER, "One", entry(SECTION, "Summary")));

        assertThat(match(wanted(CHAPTER, "One"), wanted(CHAPTER, "Summary"))).containsExactly("One = One", "Summary");
    }

    @Test
    void keepsWhatEditorsSaidOfAnEntry() {
        var ada = List.of(new Contributor("Ada", "by"));
        var before = new EntryDraft(
                EntryId.create(), CHAPTER, "One", Set.of(Landmark.BODYMATTER, Landmark.COVER), ada, List.of());
        var cover = new EntryDraft(null, CHAPTER, "Cover", Set.of(Landmark.COVER), List.of(), List.of());

        var matched = EntryMatching.match(List.of(cover, wanted(CHAPTER, "One")), List.of(before));

        assertThat(matched.getLast().contributors()).isEqualTo(ada);
        assertThat(matched.getLast().landmarks()).containsExactly(Landmark.BODYMATTER);
        assertThat(matched.getFirst().landmarks()).containsExactly(Landmark.COVER);
    }

    private void present(EntryDraft... entries) {
        present.addAll(List.of(entries));
    }

    private List<String> match(EntryDraft... wanted) {
        return EntryMatching.match(List.of(wanted), present).stream()
                .map(it -> it.title() + (it.id() == null ? "" : " = " + title(it.id())))
                .toList();
    }

    private String title(EntryId id) {
        return present.stream()
                .flatMap(EntryDraft::inReadingOrder)
                .filter(it -> id.equals(it.id()))
                .map(EntryDraft::title)
                .findFirst()
                .orElseThrow();
    }

    private static List<EntryId> ids(List<EntryDraft> entries) {
        return entries.stream().map(it -> Objects.requireNonNull(it.id())).toList();
    }

    private static EntryDraft entry(EntryKind kind, String title, EntryDraft... held) {
        return new EntryDraft(EntryId.create(), kind, title, List.of(held));
    }

    private static EntryDraft wanted(EntryKind kind, String title, EntryDraft... held) {
        return new EntryDraft(null, kind, title, List.of(held));
    }
}
