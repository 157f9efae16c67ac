package org.colophon.content.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.proposal.ProposedEntry;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.OutlineRules;
import org.junit.jupiter.api.Test;

class PlanTests {

    private static final ProposedEntry ONE = entry("One");
    private static final ProposedEntry TWO = entry("Two");

    private final Outline outline = Outline.open(BookId.create());

    @Test
    void putsTheGeneratedEntriesOfTheBookAfterThoseOfTheEpub() {
        var plan = Plan.of(List.of(ONE, TWO), Map.of(), outline);

        assertThat(plan.drafts())
                .extracting(EntryDraft::title)
                .startsWith("One", "Two")
                .hasSize(4);
        assertThat(plan.drafts().subList(2, 4)).isEqualTo(outline.draft());
        assertThat(plan.removed()).isEmpty();
    }

    @Test
    void marksEntriesByTheirNumbers() {
        var held = new ProposedEntry(EntryKind.CHAPTER, "One", List.of(), 0, List.of(section("X"), section("Y")));

        var plan = Plan.of(List.of(held, TWO), Map.of(Landmark.GLOSSARY, 2, Landmark.APPENDIX, 3), outline);

        assertThat(plan.drafts().getFirst().children().getLast().landmarks()).isEqualTo(Set.of(Landmark.GLOSSARY));
        assertThat(plan.drafts().get(1).landmarks()).isEqualTo(Set.of(Landmark.APPENDIX));
    }

    @Test
    void takesALandmarkFromAGeneratedEntry() {
        var index = outline.entries().getLast().id();
        outline.describe(
                index,
                it -> new EntryDraft(it.id(), it.kind(), it.title(), Set.of(Landmark.INDEX), List.of(), List.of()));

        var plan = Plan.of(List.of(ONE), Map.of(Landmark.INDEX, 0), outline);

        assertThat(plan.drafts())
                .extracting(EntryDraft::landmarks)
                .containsExactly(Set.of(Landmark.INDEX), Set.of(), Set.of());
    }

    @Test
    void refusesMoreEntriesThanFitBesideTheGeneratedOnes() {
        var many = Collections.nCopies(OutlineRules.MAX_ENTRIES - 1, ONE);

        var refused = catchThrowableOfType(EpubRefused.class, () -> Plan.of(many, Map.of(), outline));

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused).hasMessageContaining("entries");
    }

    private static ProposedEntry entry(String title) {
        return new ProposedEntry(EntryKind.CHAPTER, title, List.of(), 0, List.of());
    }

    private static ProposedEntry section(String title) {
        return new ProposedEntry(EntryKind.SECTION, title, List.of(), 0, List.of());
    }
}
