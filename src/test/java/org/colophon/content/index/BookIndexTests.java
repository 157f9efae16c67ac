package org.colophon.content.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.content.index.Books.place;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.catalog.BookId;
import org.colophon.content.index.passage.BookText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookIndexTests {

    private static final BookText TEXT = Books.text(3, 5);

    private final BookIndex index = BookIndex.begin(BookId.create());

    @Test
    void proposesWithoutShowing() {
        index.propose(List.of(candidate("event", "events")));

        assertThat(heading("events").state()).isEqualTo(HeadingState.PROPOSED);
        assertThat(heading("events").locators()).hasSize(1);
    }

    @Test
    void keepsWhatEditorsMadeOfAProposal() {
        index.propose(
                List.of(candidate("event", "events"), candidate("queue", "queues"), candidate("topic", "topics")));
        index.rename(id("events"), "domain events");
        index.reject(id("queues"));

        index.propose(List.of(candidate("event", "events"), candidate("queue", "queues"), candidate("log", "logs")));

        assertThat(index.headings()).extracting(Heading::term).containsExactly("domain events", "queues", "logs");
        assertThat(heading("domain events").state()).isEqualTo(HeadingState.ACCEPTED);
        assertThat(heading("queues").isRejected()).isTrue();
    }

    @Test
    void replacesLocatorsOfProposalsThatNobodyHasLookedAt() {
        index.propose(List.of(candidate("event", "events")));
        index.propose(List.of(new Candidate("event", "events", List.of(new Locator(place(2, 2), null, "")), null)));

        assertThat(heading("events").locators()).extracting(Locator::from).containsExactly(place(2, 2));
    }

    @Test
    void proposesReferencesFromWordsToTheirAcronym() {
        index.propose(List.of(
                candidate("isbn", "ISBN"),
                new Candidate(
                        "international standard book number",
                        "International Standard Book Number",
                        List.of(),
                        "isbn")));

        assertThat(heading("International Standard Book Number").see()).containsExactly(id("ISBN"));
    }

    /** An editor's heading keeps its places and sends nobody away, and so does one that others send readers to. */
    @Test
    void proposesNoReferenceFromAHeadingWithPlacesOrReaders() {
        var words = new Candidate("portable format", "portable format", List.of(), "pdf");
        index.propose(List.of(candidate("pdf", "PDF"), words)).add("formats", null);
        index.addSeeAlso(id("formats"), id("PDF"));

        index.propose(
                List.of(new Candidate("pdf", "PDF", List.of(), "portable format"), candidate("portable format", "x")));

        assertThat(heading("PDF").see()).isEmpty();
    }

    @Test
    void proposesNoTermThatIsTooLong() {
        index.propose(List.of(candidate("fits", "x".repeat(Heading.MAX_TERM))));
        index.propose(List.of(
                candidate("fits", "x".repeat(Heading.MAX_TERM)),
                candidate("too long", "y".repeat(Heading.MAX_TERM + 1))));

        assertThat(index.headings()).hasSize(1);
    }

    @Test
    void takesNoProposalOfAHeadingThatEditorsHaveAdded() {
        index.add("Events", null).propose(List.of(candidate("event", "events")));

        assertThat(index.headings()).hasSize(1);
    }

    @Test
    void keepsProposalsThatOthersReferTo() {
        index.propose(List.of(candidate("event", "events"))).add("facts", null);
        index.addSeeAlso(id("facts"), id("events"));

        index.propose(List.of());

        assertThat(heading("events").state()).isEqualTo(HeadingState.PROPOSED);
    }

    @Test
    void acceptsWhatHadBeenRejectedUnlessItsPlaceIsTaken() {
        index.add("events", null);
        var first = id("events");
        index.reject(first).add("events", null);

        assertRefused(() -> index.accept(first), "/term");

        index.rename(index.headings().getLast().id(), "facts").accept(first);
        assertThat(heading("events").state()).isEqualTo(HeadingState.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " events", "events ", "a\tb"})
    void refusesTermsThatCannotBePrinted(String term) {
        assertRefused(() -> index.add(term, null), "/term");
    }

    @Test
    void boundsTheLengthOfATerm() {
        index.add("x".repeat(Heading.MAX_TERM), null);

        assertRefused(() -> index.add("x".repeat(Heading.MAX_TERM + 1), null), "/term");
    }

    @Test
    void boundsTheNumberOfHeadings() {
        var many = IntStream.range(0, BookIndex.MAX_HEADINGS).mapToObj(it -> candidate("f" + it, "t" + it));
        index.propose(many.toList());

        assertRefused(() -> index.add("one more", null), "");
        index.propose(IntStream.rangeClosed(0, BookIndex.MAX_HEADINGS)
                .mapToObj(it -> candidate("f" + it, "t" + it))
                .toList());
        assertThat(index.headings()).hasSize(BookIndex.MAX_HEADINGS);
    }

    @Test
    void refusesTwoHeadingsOfTheSameWordsAtOnePlace() {
        index.add("events", null).add("order", null).add("events", id("order"));

        assertRefused(() -> index.add("Events", null), "/term");
        assertRefused(() -> index.rename(id("order"), "events"), "/term");
        assertRefused(() -> index.nest(index.headings().getLast().id(), null), "/term");
        index.rename(id("order"), "Order");
    }

    @Test
    void rejectsOnlyWhatNothingHangsOn() {
        index.add("a", null).add("b", id("a")).add("c", null).addSeeAlso(id("c"), id("b"));

        assertRefused(() -> index.reject(id("a")), "/heading");
        assertRefused(() -> index.reject(id("b")), "/heading");
        index.reject(id("c")).reject(id("b")).reject(id("a"));
        assertThat(index.headings()).allMatch(Heading::isRejected);
        assertThat(index.headings()).allMatch(it -> it.seeAlso().isEmpty() && it.parent() == null);
    }

    @Test
    void changesNothingThatIsRejected() {
        index.add("a", null).add("b", null).reject(id("a"));
        var a = id("a");
        var b = id("b");

        assertRefused(() -> index.rename(a, "c"), "/heading");
        assertRefused(() -> index.nest(a, b), "/heading");
        assertRefused(() -> index.merge(a, b, false), "/heading");
        assertRefused(() -> index.addSee(a, b), "/heading");
        assertRefused(() -> index.addSeeAlso(a, b), "/heading");
        assertRefused(() -> index.removeReference(a, b), "/heading");
        assertRefused(() -> index.addLocator(a, place(0, 0), null, TEXT), "/heading");
        assertRefused(() -> index.removeLocator(a, place(0, 0), null), "/heading");
        assertRefused(() -> index.nest(b, a), "/other");
        assertRefused(() -> index.merge(b, a, false), "/other");
        assertRefused(() -> index.addSee(b, a), "/other");
        assertRefused(() -> index.addSeeAlso(b, a), "/other");
    }

    @Test
    void knowsNoHeadingOfAnotherIndex() {
        index.add("a", null);
        var other = HeadingId.create();

        assertRefused(() -> index.accept(other), "/heading");
        assertRefused(() -> index.reject(other), "/heading");
        assertRefused(() -> index.rename(other, "b"), "/heading");
        assertRefused(() -> index.nest(id("a"), other), "/other");
        assertRefused(() -> index.merge(id("a"), other, false), "/other");
        assertRefused(() -> index.addSee(id("a"), other), "/other");
        assertRefused(() -> index.add("b", other), "/other");
    }

    @Test
    void nestsOnThreeLevels() {
        index.add("a", null).add("b", id("a")).add("c", id("b")).add("d", null).add("e", id("d"));

        assertRefused(() -> index.add("f", id("c")), "/other");
        assertRefused(() -> index.nest(id("d"), id("b")), "/other");
        index.nest(id("d"), id("a"));
        assertThat(heading("d").parent()).isEqualTo(id("a"));
        index.nest(id("d"), null);
        assertThat(heading("d").parent()).isNull();
    }

    @Test
    void nestsNothingBelowItself() {
        index.add("a", null).add("b", id("a"));

        assertRefused(() -> index.nest(id("a"), id("a")), "/other");
        assertRefused(() -> index.nest(id("a"), id("b")), "/other");
    }

    @Test
    void nestsBelowAcceptedHeadingsOnly() {
        index.propose(List.of(candidate("a", "a"))).add("b", null);

        assertRefused(() -> index.nest(id("b"), id("a")), "/other");
        index.accept(id("a")).nest(id("b"), id("a"));
    }

    @Test
    void refersFromBareHeadingsOnly() {
        index.add("a", null).add("b", null).add("c", null).addLocator(id("b"), place(0, 0), null, TEXT);

        assertRefused(() -> index.addSee(id("b"), id("a")), "/heading");
        index.addSee(id("c"), id("a"));
        assertRefused(() -> index.addLocator(id("c"), place(0, 0), null, TEXT), "/heading");
        assertRefused(() -> index.addSeeAlso(id("c"), id("b")), "/heading");
        assertRefused(() -> index.add("d", id("c")), "/other");
        index.removeLocator(id("b"), place(0, 0), null).addSeeAlso(id("b"), id("a"));
        assertRefused(() -> index.addSee(id("b"), id("a")), "/other", "/heading");
        index.add("e", null).add("f", id("e"));
        assertRefused(() -> index.addSee(id("e"), id("a")), "/heading");
    }

    @Test
    void sendsNoReaderOnTwiceOrInALoop() {
        index.add("a", null).add("b", null).add("c", null).addSee(id("a"), id("b"));

        assertRefused(() -> index.addSee(id("b"), id("a")), "/other", "/heading");
        assertRefused(() -> index.addSee(id("b"), id("c")), "/heading");
        assertRefused(() -> index.addSee(id("c"), id("a")), "/other");
        assertRefused(() -> index.addSeeAlso(id("c"), id("a")), "/other");
        assertRefused(() -> index.merge(id("c"), id("a"), false), "/other");
        assertRefused(() -> index.addSeeAlso(id("c"), id("c")), "/other");
        assertRefused(() -> index.addSee(id("a"), id("b")), "/other");
    }

    @Test
    void mayLetTwoHeadingsReferToEachOther() {
        index.add("a", null).add("b", null).addSeeAlso(id("a"), id("b")).addSeeAlso(id("b"), id("a"));

        index.removeReference(id("a"), id("b"));

        assertThat(heading("a").seeAlso()).isEmpty();
        assertRefused(() -> index.removeReference(id("a"), id("b")), "/other");
    }

    @Test
    void boundsReferences() {
        index.add("a", null);
        for (int i = 0; i < Heading.MAX_REFERENCES; i++) {
            index.add("b" + i, null).addSeeAlso(id("a"), id("b" + i));
        }
        index.add("c", null);

        assertRefused(() -> index.addSeeAlso(id("a"), id("c")), "/heading");
        index.add("d", null).addSeeAlso(id("d"), id("c")).nest(id("d"), null);
        assertRefused(() -> index.merge(id("d"), id("a"), false), "/other");
    }

    @Test
    void takesLocatorsThatTheTextHas() {
        index.add("a", null)
                .addLocator(id("a"), place(0, 1), null, TEXT)
                .addLocator(id("a"), place(0, 1), place(0, 3), TEXT)
                .addLocator(id("a"), place(0, 4), place(2, 0), TEXT);

        assertThat(heading("a").locators())
                .containsExactly(
                        new Locator(place(0, 1), null, "Title 0: Paragraph 1 of 0."),
                        new Locator(place(0, 1), place(0, 3), "Title 0: Paragraph 1 of 0."),
                        new Locator(place(0, 4), place(2, 0), "Title 0: Paragraph 4 of 0."));
        assertRefused(() -> index.addLocator(id("a"), place(0, 1), place(0, 1), TEXT), "/from");
        assertRefused(() -> index.addLocator(id("a"), place(0, 9), place(0, 8), TEXT), "/from", "/to");
        assertRefused(() -> index.addLocator(id("a"), place(0, 2), place(0, 1), TEXT), "/to");
        assertRefused(() -> index.addLocator(id("a"), place(1, 0), place(0, 1), TEXT), "/to");
        assertRefused(() -> index.removeLocator(id("a"), place(0, 2), null), "/from");
        assertThat(index.removeLocator(id("a"), place(0, 1), place(0, 3))
                        .headings()
                        .getFirst()
                        .locators())
                .hasSize(2);
    }

    @Test
    void boundsLocators() {
        var text = Books.text(1, Heading.MAX_LOCATORS + 1);
        index.add("a", null).add("b", null);
        for (int i = 0; i < Heading.MAX_LOCATORS; i++) {
            index.addLocator(id("a"), place(0, i), null, text);
        }

        assertRefused(() -> index.addLocator(id("a"), place(0, Heading.MAX_LOCATORS), null, text), "/heading");
        index.addLocator(id("b"), place(0, Heading.MAX_LOCATORS), null, text);
        assertRefused(() -> index.merge(id("b"), id("a"), false), "/other");
        index.removeLocator(id("b"), place(0, Heading.MAX_LOCATORS), null)
                .addLocator(id("b"), place(0, 1), null, text)
                .merge(id("b"), id("a"), false);
    }

    @Test
    void acceptsWhateverAnEditorChanges() {
        index.propose(List.of(candidate("a", "a"), candidate("b", "b"), candidate("c", "c")));

        index.addLocator(id("a"), place(1, 1), null, TEXT).addSeeAlso(id("b"), id("c"));

        assertThat(index.headings())
                .extracting(Heading::state)
                .containsExactly(HeadingState.ACCEPTED, HeadingState.ACCEPTED, HeadingState.PROPOSED);
    }

    @Test
    void mergesAllThatAHeadingHas() {
        index.propose(List.of(candidate("event", "events"), candidate("message", "messages")));
        index.add("sent", null)
                .nest(id("sent"), index.accept(id("messages")).headings().get(1).id());
        index.add("queues", null).addSeeAlso(id("queues"), id("messages")).addSeeAlso(id("messages"), id("events"));
        index.addSeeAlso(id("messages"), id("queues")).addLocator(id("messages"), place(1, 1), null, TEXT);

        index.merge(id("messages"), id("events"), false);

        assertThat(index.headings()).extracting(Heading::term).containsExactly("events", "sent", "queues");
        var events = heading("events");
        assertThat(events.locators()).extracting(Locator::from).containsExactly(place(0, 0), place(1, 1));
        assertThat(events.seeAlso()).containsExactly(id("queues"));
        assertThat(heading("queues").seeAlso()).containsExactly(events.id());
        assertThat(heading("sent").parent()).isEqualTo(events.id());
        index.propose(List.of(candidate("message", "messages")));
        assertThat(index.headings()).extracting(Heading::term).doesNotContain("messages");
    }

    @Test
    void mayKeepAMergedHeadingToSayWhereToLook() {
        index.add("a", null).add("b", null).addLocator(id("a"), place(0, 0), null, TEXT);

        index.merge(id("a"), id("b"), true);

        assertThat(heading("a").see()).containsExactly(id("b"));
        assertThat(heading("a").locators()).isEmpty();
        assertThat(heading("b").locators()).hasSize(1);
    }

    @Test
    void mergesNothingIntoItselfOrWhereItDoesNotFit() {
        index.add("a", null)
                .add("x", id("a"))
                .add("y", id("x"))
                .add("b", null)
                .add("c", id("b"))
                .add("x", id("b"));

        assertRefused(() -> index.merge(id("a"), id("a"), false), "/other");
        assertRefused(() -> index.merge(id("a"), id("x"), false), "/other");
        assertRefused(() -> index.merge(id("a"), id("b"), false), "/other");
        assertRefused(() -> index.merge(id("a"), id("c"), false), "/other");
        index.merge(id("y"), id("a"), false);
    }

    @Test
    void listsLocatorsThatTheTextHasLost() {
        index.add("a", null).add("b", null);
        index.addLocator(id("a"), place(0, 4), null, TEXT).addLocator(id("a"), place(0, 1), place(2, 4), TEXT);
        index.addLocator(id("b"), place(2, 4), null, TEXT).addLocator(id("b"), place(0, 0), null, TEXT);

        assertThat(index.lost(TEXT)).isEmpty();
        var shorter = Books.text(3, 4);
        assertThat(index.lost(shorter))
                .extracting(it -> it.heading().term() + " " + it.locator().was())
                .containsExactly(
                        "a Title 0: Paragraph 4 of 0.", "a Title 0: Paragraph 1 of 0.", "b Title 2: Paragraph 4 of 2.");
        index.reject(id("a"));
        assertThat(index.lost(shorter)).hasSize(1);
    }

    private static Candidate candidate(String form, String term) {
        return new Candidate(form, term, List.of(new Locator(place(0, 0), null, "")), null);
    }

    private Heading heading(String term) {
        return index.headings().stream()
                .filter(it -> it.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private HeadingId id(String term) {
        return heading(term).id();
    }

    private static void assertRefused(ThrowingCallable change, String... paths) {
        assertThatExceptionOfType(IndexRefusal.class)
                .isThrownBy(change)
                .satisfies(
                        e -> assertThat(e.faults()).extracting(IndexFault::path).containsExactly(paths));
    }
}
