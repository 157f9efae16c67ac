package org.colophon.content.index.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.content.index.Books.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.colophon.content.index.Books;
import org.colophon.content.index.Candidate;
import org.colophon.content.index.Locator;
import org.colophon.content.index.passage.BookText;
import org.colophon.content.index.passage.IndexedEntry;
import org.colophon.content.index.passage.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposerTests {

    @Test
    void foldsPluralsAndCaseToTheMostFrequentForm() {
        var proposal = propose("The message broker sends.", "All message brokers wait.", "Message brokers are many.");

        assertThat(proposal)
                .extracting(Candidate::form)
                .contains("message broker")
                .doesNotContain("message brokers");
        assertThat(term(proposal, "message broker")).isEqualTo("message brokers");
    }

    @ParameterizedTest
    @CsvSource({
        "releases, release",
        "databases, database",
        "responses, response",
        "clauses, clause",
        "uses, use",
        "classes, class",
        "boxes, box",
        "branches, branch",
        "caches, cache",
        "sizes, size",
        "statuses, status",
        "queries, query",
        "types, type",
        "bus, bus",
        "analysis, analysis",
        "access, access",
        "pushes, push",
    })
    void knowsTheSingularOf(String plural, String singular) {
        assertThat(Singular.of(plural)).isEqualTo(singular);
    }

    @Test
    void keepsNamesAsTheyAreWritten() {
        var proposal = propose("It was Ada Lovelace who wrote it.", "A note by Ada Lovelace came later.");

        assertThat(term(proposal, "ada lovelace")).isEqualTo("Ada Lovelace");
        assertThat(proposal).extracting(Candidate::form).doesNotContain("lovelace", "ada");
    }

    @Test
    void proposesNoWordsThatEveryTextHas() {
        var proposal = propose("The house and the time of the great man.", "The time and the house of the man.");

        assertThat(proposal).extracting(Candidate::form).doesNotContain("the", "of", "and");
    }

    @Test
    void explainsAcronymsAndRefersToThemFromTheirWords() {
        var proposal = propose(
                "Each has an ISBN (International Standard Book Number).",
                "The Digital Object Identifier (DOI) is another one.");

        assertThat(proposal)
                .extracting(Candidate::term)
                .contains(
                        "ISBN (International Standard Book Number)",
                        "International Standard Book Number",
                        "Digital Object Identifier");
        assertThat(candidate(proposal, "international standard book number").see())
                .isEqualTo("isbn");
        assertThat(candidate(proposal, "digital object identifier").see()).isEqualTo("doi");
        assertThat(candidate(proposal, "isbn").locators()).isNotEmpty();
    }

    @Test
    void takesNoRemarkInParenthesesForAnAcronym() {
        assertThat(Acronyms.in(text("The end (OK), and this too (as said before).", "An XML file (see there).")))
                .isEmpty();
    }

    @Test
    void looksWhereATermIsTreatedAndJoinsNeighbours() {
        var text = text(
                "A saga is mentioned.",
                "Nothing here.",
                "# The saga",
                "A saga is a sequence. Each saga ends.",
                "When a saga fails, the saga is undone.",
                "Nothing here.",
                "As with a saga.");

        assertThat(new Proposer(text, new HouseWords())
                        .propose().stream().filter(it -> it.form().equals("saga")))
                .singleElement()
                .satisfies(it -> assertThat(it.locators())
                        .containsExactly(new Locator(place(0, 2), place(0, 4), "Title: The saga")));
    }

    @Test
    void givesATermAFewLocatorsAtMost() {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            paragraphs.add("A quorum is a quorum.");
            paragraphs.addAll(Collections.nCopies(9, "Nothing is said."));
        }

        var proposal = new Proposer(text(paragraphs.toArray(String[]::new)), new HouseWords()).propose();

        assertThat(candidate(proposal, "quorum").locators()).hasSize(Treatment.MOST_LOCATORS);
    }

    @Test
    void dropsWhatIsEverywhere() {
        var everywhere = Collections.nCopies(60, "The gizmo turns.").toArray(String[]::new);

        assertThat(propose(everywhere)).extracting(Candidate::form).doesNotContain("gizmo");
    }

    @Test
    void proposesIdentifiersFromPrograms() {
        var passage = new Passage(
                place(0, 0), Passage.Role.TEXT, List.of("Set If-Match then."), Set.of("If-Match"), Set.of());
        var text = new BookText(List.of(new IndexedEntry(passage.place().entry(), 0, "Title", List.of(passage))));

        assertThat(term(new Proposer(text, new HouseWords()).propose(), "if-match"))
                .isEqualTo("If-Match");
    }

    @Test
    void passesOverWhatTheWholeHouseSpeaksOf() {
        var house = new HouseWords();
        for (int i = 0; i < 3; i++) {
            house.add(List.of("The widget is here."));
        }

        assertThat(house.share(List.of("widget"))).isEqualTo(1);
        assertThat(house.share(List.of("widget", "gadget"))).isZero();
        assertThat(new HouseWords().share(List.of("widget"))).isZero();
    }

    @Test
    void isTheSameEachTime() {
        var text = text(
                "A saga of sagas and Events.", "The event log, Kafka, and a saga.", "An event log is called a ledger.");

        assertThat(new Proposer(text, new HouseWords()).propose())
                .isEqualTo(new Proposer(text, new HouseWords()).propose());
    }

    private static List<Candidate> propose(String... paragraphs) {
        return new Proposer(text(paragraphs), new HouseWords()).propose();
    }

    private static BookText text(String... paragraphs) {
        return new BookText(List.of(Books.entry(0, "Title", List.of(paragraphs))));
    }

    private static Candidate candidate(List<Candidate> proposal, String form) {
        return proposal.stream()
                .filter(it -> it.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static String term(List<Candidate> proposal, String form) {
        return candidate(proposal, form).term();
    }
}
