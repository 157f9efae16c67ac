package org.colophon.catalog.contributor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.colophon.ModuleTest;
import org.colophon.catalog.ContributorId;
import org.colophon.catalog.contributor.identifier.Isni;
import org.colophon.catalog.contributor.identifier.Orcid;
import org.colophon.catalog.contributor.name.ContributorKind;
import org.colophon.catalog.prose.Biography;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class ContributorDeskTests {

    private final ContributorDesk desk;
    private final ContributorRegister register;
    private final Contributors contributors;

    ContributorDeskTests(ContributorDesk desk, ContributorRegister register, Contributors contributors) {
        this.desk = desk;
        this.register = register;
        this.contributors = contributors;
    }

    @Test
    void keepsAllThatIsSaidOfAContributor() {
        var description = described("Kept Entirely", "0000-0001-5000-0015", "0000 0001 2103 2683");

        assertThat(reread(desk.create(description)).description()).isEqualTo(description);
    }

    @Test
    void keepsAContributorOfWhomOnlyTheNameIsKnown() {
        var description = ContributorDescription.of("Only Named");

        assertThat(reread(desk.create(description)).description()).isEqualTo(description);
    }

    @Test
    void describesAnewUnlessNothingChanges() {
        var contributor = create("Before Marriage");

        assertThat(desk.describe(contributor, contributor.description()).version())
                .isEqualTo(1);
        var described = desk.describe(contributor, ContributorDescription.of("After Marriage"));
        assertThat(described.version()).isEqualTo(2);
        assertThat(reread(contributor).description().name().inverted()).isEqualTo("Marriage, After");
    }

    @Test
    void refusesToOverwriteWhatAnotherHasChanged() {
        var mine = create("Contended");
        desk.describe(reread(mine), ContributorDescription.of("Contended Twice"));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> desk.describe(mine, ContributorDescription.of("Contended Thrice")));
    }

    @Test
    void namesWhoHasEachNumber() {
        var orcid = "0000-0002-1825-0097";
        var isni = "0000 0001 2150 090X";
        var one = desk.create(described("Josiah Carberry", orcid, null));
        desk.create(described("Another Holder", null, isni));
        var late = create("Late Comer");

        assertThatExceptionOfType(IdentifierTaken.class)
                .isThrownBy(() -> desk.create(described("Impostor", orcid, isni)))
                .satisfies(it -> assertThat(it.faults().get("/orcid"))
                        .isEqualTo("The ORCID iD %s belongs to \"Josiah Carberry\" (%s)".formatted(orcid, one.id())))
                .satisfies(it -> assertThat(it.faults().get("/isni")).contains("Another Holder"));
        assertThatExceptionOfType(IdentifierTaken.class)
                .isThrownBy(() -> desk.describe(late, described("Late Comer", orcid, null)))
                .satisfies(it -> assertThat(it.faults()).containsOnlyKeys("/orcid"));
        assertThat(desk.describe(one, described("J. Carberry", orcid, null)).version())
                .isEqualTo(2);
    }

    @Test
    void letsTheOneThatStandsForBothTakeTheNumber() {
        var orcid = "0000-0002-1694-233X";
        var from = desk.create(described("Twin of Merged", orcid, null));
        var into = create("Merged Twin");
        var merged = desk.merge(from, into.id());

        var taken = desk.describe(into, described("Merged Twin", orcid, null));

        assertThatExceptionOfType(IdentifierTaken.class)
                .isThrownBy(() -> desk.unmerge(merged))
                .satisfies(it -> assertThat(it.faults().get("/orcid")).contains("Merged Twin"));
        desk.describe(taken, ContributorDescription.of("Merged Twin"));
        assertThat(desk.unmerge(reread(from)).description().orcid()).isEqualTo(Orcid.of(orcid));
    }

    @Test
    void keepsNumbersApartThoughNobodyLooks() {
        var description = described("Unlooked", null, "0000 0001 2281 955X");
        contributors.save(new Contributor(ContributorId.create(), description));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> contributors.save(new Contributor(ContributorId.create(), description)));
    }

    @Test
    void followsMergesToWhoStandsForEach() {
        var a = create("Chain A");
        var b = create("Chain B");
        var c = create("Chain C");
        var aside = create("Chain Aside");
        desk.merge(a, b.id());
        var merged = desk.merge(reread(b), c.id());

        assertThat(register.standing(List.of(a.id(), b.id(), c.id(), aside.id(), ContributorId.create())))
                .containsOnly(
                        Map.entry(a.id(), c.id()),
                        Map.entry(b.id(), c.id()),
                        Map.entry(c.id(), c.id()),
                        Map.entry(aside.id(), aside.id()));
        assertThat(register.stoodForBy(c.id())).containsExactlyInAnyOrder(a.id(), b.id(), c.id());
        assertThat(register.standing(List.of())).isEmpty();

        desk.unmerge(merged);
        assertThat(register.standing(List.of(a.id()))).containsEntry(a.id(), b.id());
        assertThat(register.stoodForBy(c.id())).containsExactly(c.id());
    }

    @Test
    void mergesNobodyIntoSomebodyUnknown() {
        var contributor = create("Merged Nowhere");

        assertThatExceptionOfType(NoSuchContributor.class)
                .isThrownBy(() -> desk.merge(contributor, ContributorId.create()))
                .satisfies(it -> assertThat(it.faults()).containsOnlyKeys("/into"));
    }

    @Test
    void closesNoCircleWhenTwoAreMergedIntoEachOtherAtOnce(@Autowired TransactionTemplate transaction) {
        var one = create("Circular One");
        var other = create("Circular Other");
        try (var second = Executors.newSingleThreadExecutor()) {
            var late = requireNonNull(transaction.execute(_ -> {
                desk.merge(one, other.id());
                var opposite = second.submit(() -> desk.merge(other, one.id()));
                assertThat(opposite).failsWithin(Duration.ofMillis(300));
                return opposite;
            }));

            assertThat(late)
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .withCauseInstanceOf(MergeRefused.class);
        }
        assertThat(register.standing(List.of(one.id(), other.id())).values()).containsOnly(other.id());
    }

    @Test
    void comesToAnEndThoughSomebodyHasClosedACircle(@Autowired JdbcClient jdbc) {
        var one = create("Round");
        var other = desk.merge(create("And Round"), one.id());
        jdbc.sql("update catalog_contributor set merged_into = :other where id = :one")
                .param("other", other.id().value())
                .param("one", one.id().value())
                .update();

        assertThat(register.standing(List.of(one.id()))).isEmpty();
        assertThat(register.stoodForBy(one.id())).containsExactlyInAnyOrder(one.id(), other.id());
    }

    @Test
    void identifiesByNameWhateverTheCapitals() {
        var known = create("Ida Entified");

        var parts = desk.identify(
                List.of(Contribution.author("IDA ENTIFIED"), new Contribution("Ida Entified", ContributorRole.EDITOR)),
                List.of());

        assertThat(parts)
                .containsExactly(
                        new Contribution(known.id(), "IDA ENTIFIED", ContributorRole.AUTHOR),
                        new Contribution(known.id(), "Ida Entified", ContributorRole.EDITOR));
    }

    @Test
    void beginsWhoeverIsNewOnce() {
        var parts = desk.identify(
                List.of(
                        Contribution.author("Nora Newcomer"),
                        new Contribution("nora newcomer", ContributorRole.EDITOR),
                        Contribution.author("The Newcomer Project")),
                List.of());

        assertThat(parts.get(0).contributor()).isEqualTo(parts.get(1).contributor());
        assertThat(kind(parts.get(0))).isEqualTo(ContributorKind.PERSON);
        assertThat(kind(parts.get(2))).isEqualTo(ContributorKind.ORGANISATION);
        assertThat(desk.identify(parts, List.of())).isEqualTo(parts);
        assertThat(desk.identify(List.of(Contribution.author("Nora Newcomer")), List.of())
                        .getFirst())
                .isEqualTo(parts.getFirst());
    }

    @Test
    void takesOtherAccentsForAnotherName() {
        var known = create("René Accented");

        assertThat(identified("Rene Accented")).isNotEqualTo(known.id());
    }

    @Test
    void identifiesTheOldestOfTheSameNameThatIsNotMergedAway() {
        var first = create("John Smith");
        var second = create("John Smith");
        create("John Smith");

        assertThat(identified("John Smith")).isEqualTo(first.id());
        desk.merge(first, second.id());
        assertThat(identified("John Smith")).isEqualTo(second.id());
    }

    @Test
    void knowsTheNameOfOneThatIsMergedAway() {
        var initialled = create("M. Away");
        desk.merge(initialled, create("Merged Away").id());

        assertThat(identified("M. Away")).isEqualTo(initialled.id());
    }

    @Test
    void leavesWhoIsIdentifiedAlready() {
        var known = create("Pen Name");
        var part = new Contribution(known.id(), "Real Name", ContributorRole.AUTHOR);

        assertThat(desk.identify(List.of(part), List.of())).containsExactly(part);
        assertThat(desk.identify(List.of(), List.of())).isEmpty();
    }

    @Test
    void pointsAtEverybodyWhomNobodyKnows() {
        var known = create("Known Among Unknown");

        assertThatExceptionOfType(NoSuchContributor.class)
                .isThrownBy(() -> desk.identify(
                        List.of(
                                new Contribution(ContributorId.create(), "X", ContributorRole.AUTHOR),
                                new Contribution(known.id(), "Y", ContributorRole.AUTHOR),
                                new Contribution(ContributorId.create(), "Z", ContributorRole.EDITOR)),
                        List.of()))
                .satisfies(it -> assertThat(it.faults().keySet())
                        .containsExactly("/contributors/0/contributor", "/contributors/2/contributor"));
    }

    private Contributor create(String name) {
        return desk.create(ContributorDescription.of(name));
    }

    private ContributorDescription described(String name, @Nullable String orcid, @Nullable String isni) {
        var kind = ContributorKind.PERSON;
        return new ContributorDescription(
                kind,
                kind.named(name, null),
                orcid == null ? null : Orcid.of(orcid),
                isni == null ? null : Isni.of(isni),
                new Biography("<p>Lives.</p>"));
    }

    @Test
    void identifiesNewPartsBesideOldOnesThatWereNeverIdentified() {
        var old = Contribution.author("Olden Unidentified");

        var parts = desk.identify(List.of(old, Contribution.author("Freshly Named")), List.of(old));

        assertThat(parts).noneMatch(it -> it.contributor() == null);
        assertThat(desk.identify(List.of(old), parts).getFirst()).isEqualTo(parts.getFirst());
    }

    private @Nullable ContributorId identified(String name) {
        return desk.identify(List.of(Contribution.author(name)), List.of())
                .getFirst()
                .contributor();
    }

    private ContributorKind kind(Contribution part) {
        return contributors
                .findById(requireNonNull(part.contributor()).value())
                .orElseThrow()
                .description()
                .kind();
    }

    private Contributor reread(Contributor contributor) {
        return contributors.findById(contributor.id().value()).orElseThrow();
    }
}
