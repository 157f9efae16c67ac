package org.colophon.content.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.content.EntryKind.CHAPTER;
import static org.colophon.content.EntryKind.PART;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.colophon.catalog.BookId;
import org.colophon.content.Contributor;
import org.colophon.content.EntryId;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.outline.Place;
import org.colophon.content.section.Digest;
import org.colophon.content.section.Xhtml;
import org.junit.jupiter.api.Test;

/** A book with Part (One, Two) and Three, and what becomes of it. */
class ComparisonTests {

    private final Outline outline = Outline.open(BookId.create())
            .arrange(List.of(
                    EntryDraft.of(PART, "Part", EntryDraft.of(CHAPTER, "One"), EntryDraft.of(CHAPTER, "Two")),
                    EntryDraft.of(CHAPTER, "Three")));
    private final Map<EntryId, String> texts = new HashMap<>(Map.of(id("One"), "<p id=\"a\">A text</p>"));
    private final Snapshot before = snapshot();

    @Test
    void findsNothingInABookAndItself() {
        assertThatChanges().containsExactly("Part[]", "One[]", "Two[]", "Three[]");
        assertThat(Comparison.summary(before, snapshot())).isEqualTo(new Summary(0, 0, 0, 0, 0, 4));
    }

    @Test
    void tellsWhatIsNewAndWhatIsGone() {
        var one = id("One");
        outline.remove(one).add(new EntryDraft(EntryId.create(), CHAPTER, "New", List.of()), new Place(null, 2));

        assertThatChanges().containsExactly("Part[]", "One[REMOVED]", "Two[]", "Three[]", "New[ADDED]");
        assertThat(changes().get(1).paragraphs()).hasSize(1);
    }

    @Test
    void tellsWhatWasMovedButNotWhatWentAlong() {
        outline.move(id("Part"), new Place(null, 1));

        assertThatChanges().containsExactlyInAnyOrder("Three[MOVED]", "Part[]", "One[]", "Two[]");
    }

    @Test
    void tellsWhatHasAnotherHolder() {
        outline.move(id("Two"), new Place(null, 1));

        assertThatChanges().containsExactly("Part[]", "One[]", "Two[MOVED]", "Three[]");
    }

    @Test
    void tellsWhatIsCalledOtherwise() {
        outline.describe(id("Two"), was -> EntryDraft.of(CHAPTER, "Deux"));

        assertThatChanges().containsExactly("Part[]", "One[]", "Deux[RENAMED]", "Three[]");
    }

    @Test
    void tellsWhatIsDescribedOtherwise() {
        var by = List.of(new Contributor("Ada", ""));
        outline.describe(id("Two"), was -> new EntryDraft(null, CHAPTER, "Two", Set.of(), by, List.of()))
                .describe(id("Three"), was -> EntryDraft.of(PART, "Three"));

        assertThatChanges().containsExactly("Part[]", "One[]", "Two[CHANGED]", "Three[CHANGED]");
        assertThat(changes().get(2).paragraphs()).isEmpty();
    }

    @Test
    void tellsWhichParagraphsDiffer() {
        texts.put(id("One"), "<p id=\"a\">A text</p><p id=\"b\">More</p>");

        assertThatChanges().containsExactly("Part[]", "One[CHANGED]", "Two[]", "Three[]");
        assertThat(changes().get(1).paragraphs())
                .extracting(it -> it.paragraph().id() + it.changes())
                .containsExactly("b[ADDED]");
    }

    @Test
    void doesNotTakeANewNumberOfWhatIsLinkedToForAChange() {
        texts.put(id("Two"), "<p id=\"b\">See <a href=\"2#p-1\">there</a></p>");
        var earlier = snapshot();
        texts.put(id("Two"), "<p id=\"b\">See <a href=\"3#p-1\">there</a></p>");

        assertThat(Comparison.summary(earlier, snapshot()).same()).isEqualTo(4);
    }

    @Test
    void comparesOnlySoMuchTextAndOneEntryAlways() {
        var longText = "<p id=\"a\">" + "word ".repeat(150_000) + "</p>";
        texts.putAll(Map.of(id("One"), longText, id("Two"), longText));
        assertThat(changes().get(1).paragraphs()).isNotNull();
        assertThat(changes().get(2).paragraphs()).isNull();
        assertThat(changes().get(2).changes()).containsExactly(Change.CHANGED);

        var two = Comparison.of(before, snapshot(), id("Two")::equals);
        assertThat(two.get(1).paragraphs()).isNull();
        assertThat(two.get(2).paragraphs()).hasSize(1);
    }

    private List<EntryChange> changes() {
        return Comparison.of(before, snapshot(), any -> true);
    }

    private ListAssert<String> assertThatChanges() {
        return assertThat(changes().stream().map(it -> title(it) + it.changes()).toList());
    }

    private static String title(EntryChange change) {
        var listed = Objects.requireNonNull(change.after() == null ? change.before() : change.after());
        return listed.entry().title();
    }

    private EntryId id(String title) {
        return outline.entries().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Snapshot snapshot() {
        var entries = outline.entries();
        var kept = Map.copyOf(texts);
        return new Snapshot() {
            @Override
            public List<OutlineEntry> entries() {
                return entries;
            }

            @Override
            public String digest(OutlineEntry entry) {
                return Digest.of(kept.getOrDefault(entry.id(), ""));
            }

            @Override
            public Xhtml text(OutlineEntry entry) {
                return Xhtml.stored(kept.getOrDefault(entry.id(), ""));
            }
        };
    }
}
