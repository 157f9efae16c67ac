package org.colophon.content.epub.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.outline.OutlineRules;

/** What holds of every proposed outline. */
public final class Outlines {

    private Outlines() {}

    public static void assertSound(List<ProposedEntry> outline) {
        assertThat(outline).isNotEmpty();
        assertThat(OutlineRules.faults(
                        outline.stream().map(ProposedEntry::draft).toList(), it -> false))
                .isEmpty();
        assertThat(outline.stream().flatMap(ProposedEntry::inReadingOrder))
                .allSatisfy(it -> assertThat(it.title()).isNotBlank().hasSizeLessThanOrEqualTo(OutlineEntry.MAX_TITLE));
    }
}
