package org.colophon.content.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.colophon.content.ContentReleased.Term;
import org.junit.jupiter.api.Test;

class TermProfileTests {

    @Test
    void countsWordsInLowerCaseTheMostFrequentFirst() {
        assertThatTermsOf("Event queue EVENT", "événement queue event")
                .containsExactly("event", "queue", "queue event", "événement");
    }

    @Test
    void knowsTheNamesOfThisTrade() {
        assertThatTermsOf("C++ or C#, Node.js; UTF-8. End.").containsExactly("c#", "c++", "node.js", "utf");
    }

    @Test
    void leavesOutWhatEveryTextHas() {
        assertThatTermsOf("The author's words don’t say that it is I: a b 42 2026 " + "x".repeat(41))
                .containsExactly("author", "words");
    }

    @Test
    void findsWordsThatFollowEachOtherAgainAndAgain() {
        assertThatTermsOf("event bus", "event bus", "Event bus", "event, queue", "event, queue", "event, queue")
                .containsExactly("event", "bus", "event bus", "queue");
    }

    @Test
    void findsNoPairsAcrossStopWords() {
        assertThatTermsOf("state of art", "state of art", "state of art").containsExactly("art", "state");
    }

    @Test
    void weighsATermByItsShareOfAllOccurrences() {
        var terms = terms("event. event. event. queue");

        assertThat(terms).containsExactly(new Term("event", 0.75), new Term("queue", 0.25));
        assertThat(terms("a b c d")).isEmpty();
        assertThat(terms("alpha beta", "alpha beta", "alpha beta").stream()
                        .mapToDouble(Term::weight)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void leavesOutWhatTheTextHasOnlyOnce() {
        var profile = new TermProfile();
        profile.add("queue secret");
        profile.add("queue");

        assertThat(profile.terms()).extracting(Term::term).containsExactly("queue");
    }

    @Test
    void keepsTheWeightiestHundred() {
        var lines = IntStream.range(0, 300).mapToObj(it -> "term" + (it % 150)).toArray(String[]::new);

        assertThat(terms(lines)).hasSize(100);
    }

    private static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> assertThatTermsOf(
            String... lines) {
        return assertThat(terms(lines)).extracting(Term::term);
    }

    private static List<Term> terms(String... lines) {
        var profile = new TermProfile();
        for (var line : lines) {
            profile.add(line);
            profile.add(line);
        }
        return profile.terms();
    }
}
