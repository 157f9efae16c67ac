package org.colophon.content.index.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.content.index.Candidate;
import org.colophon.content.index.Locator;
import org.colophon.content.index.passage.BookText;
import org.colophon.content.index.passage.ParagraphPlace;

/**
 * How far a proposal sends readers to the same entries as an index that people have made, for the headings that both have.
 *
 * @param headings how many both have; @param proposed to how many entries the proposal sends from these
 * @param printed to how many the index does; @param found to how many both do
 */
record LocatorAgreement(int headings, int proposed, int printed, int found) {

    /** Of the locators that are proposed. */
    static LocatorAgreement of(List<Candidate> proposal, IndexedBook book) {
        return of(proposal, book, it -> it.locators().stream().map(Locator::from));
    }

    /** Of every passage that mentions the same headings, which is what a search would find. */
    static LocatorAgreement ofMentions(List<Candidate> proposal, IndexedBook book) {
        var forms = proposal.stream().map(Candidate::form).collect(Collectors.toSet());
        var mentions = new Mentions(book.text(), forms);
        return of(
                proposal,
                book,
                it -> mentions.of(it.form()).stream()
                        .map(mention -> mention.passage().place()));
    }

    private static LocatorAgreement of(
            List<Candidate> proposal, IndexedBook book, Function<Candidate, Stream<ParagraphPlace>> places) {
        var open = new ArrayList<>(book.entries().entrySet());
        var sum = new LocatorAgreement(0, 0, 0, 0);
        for (var candidate : proposal) {
            var match = open.stream()
                    .filter(it -> Agreement.isNamed(candidate.term(), it.getKey()))
                    .findFirst();
            if (match.isPresent()) {
                open.remove(match.get());
                var numbers = places.apply(candidate).map(it -> number(it, book.text()));
                sum = sum.with(numbers.collect(Collectors.toSet()), match.get().getValue());
            }
        }
        return sum;
    }

    private static int number(ParagraphPlace place, BookText text) {
        return text.position(place).orElseThrow().entry().number() + 1;
    }

    private LocatorAgreement with(Set<Integer> more, Set<Integer> morePrinted) {
        var both = new HashSet<>(more);
        both.retainAll(morePrinted);
        return new LocatorAgreement(
                headings + 1, proposed + more.size(), printed + morePrinted.size(), found + both.size());
    }

    double precision() {
        return (double) found / proposed;
    }

    double recall() {
        return (double) found / printed;
    }
}
