package org.colophon.catalog.contributor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.colophon.catalog.ContributorId;
import org.colophon.catalog.contributor.identifier.Orcid;
import org.colophon.catalog.contributor.name.ContributorKind;
import org.colophon.catalog.prose.Biography;
import org.junit.jupiter.api.Test;

class ContributorTests {

    private final Contributor initialled = named("U. Le Guin");
    private final Contributor full = named("Ursula K. Le Guin");

    @Test
    void letsAnotherStandForItAndKeepsWhatWasSaidOfIt() {
        var before = initialled.description();

        initialled.mergeInto(full);

        assertThat(initialled.mergedInto()).isEqualTo(full.id());
        assertThat(initialled.description()).isEqualTo(before);
        assertThat(full.mergedInto()).isNull();
    }

    @Test
    void standsForItselfAgainWhenTheMergeIsUndone() {
        assertThat(initialled.mergeInto(full).unmerge().mergedInto()).isNull();
        assertThat(initialled.mergeInto(full).mergedInto()).isEqualTo(full.id());
    }

    @Test
    void isNotMergedIntoItself() {
        assertThatExceptionOfType(MergeRefused.class)
                .isThrownBy(() -> full.mergeInto(full))
                .satisfies(it -> assertThat(it.faults()).containsOnlyKeys("/into"));
    }

    @Test
    void isNotMergedTwice() {
        initialled.mergeInto(full);

        assertThatExceptionOfType(MergeRefused.class)
                .isThrownBy(() -> initialled.mergeInto(named("Another")))
                .withMessageContaining("already")
                .satisfies(it -> assertThat(it.faults()).isEmpty());
    }

    @Test
    void isNotMergedIntoOneThatIsMergedAway() {
        initialled.mergeInto(full);

        assertThatExceptionOfType(MergeRefused.class)
                .isThrownBy(() -> full.mergeInto(initialled))
                .satisfies(it -> assertThat(it.faults().get("/into")).contains("U. Le Guin", "" + full.id()));
    }

    @Test
    void isNotUnmergedWhenItIsNotMerged() {
        assertThatExceptionOfType(MergeRefused.class).isThrownBy(full::unmerge);
    }

    @Test
    void isNotDescribedWhileAnotherStandsForIt() {
        initialled.mergeInto(full);

        assertThatExceptionOfType(MergeRefused.class)
                .isThrownBy(() -> initialled.describe(ContributorDescription.of("U. K. Le Guin")));
        assertThat(initialled
                        .unmerge()
                        .describe(ContributorDescription.of("U. K. Le Guin"))
                        .description()
                        .name()
                        .inverted())
                .isEqualTo("Le Guin, U. K.");
    }

    @Test
    void hasAnOrcidIdOnlyAsAPerson() {
        var kind = ContributorKind.ORGANISATION;
        var orcid = Orcid.of("0000-0002-1825-0097");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ContributorDescription(kind, kind.named("House", null), orcid, null, Biography.NONE));
    }

    private static Contributor named(String name) {
        return new Contributor(ContributorId.create(), ContributorDescription.of(name));
    }
}
