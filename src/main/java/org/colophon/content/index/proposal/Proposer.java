package org.colophon.content.index.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.content.index.Candidate;
import org.colophon.content.index.passage.BookText;

/**
 * Makes a proposal for the index of a book: the same one for the same text. Salience is measured against English prose and
 * against the other books of the house; for books in other languages only the latter tells.
 */
final class Proposer {

    private final BookText text;
    private final HouseWords house;

    Proposer(BookText text, HouseWords house) {
        this.text = text;
        this.house = house;
    }

    /** As many headings as suit the length of the text, the most salient first. */
    List<Candidate> propose() {
        var census = Census.of(text);
        return propose(census, Selection.size(census.words()));
    }

    /** @param size how many headings at most, besides those of acronyms that the text explains */
    List<Candidate> propose(int size) {
        return propose(Census.of(text), size);
    }

    private List<Candidate> propose(Census census, int size) {
        var acronyms = Acronyms.in(text);
        var terms = Selection.of(census, house, size, (int) text.passages().count());
        var keys = Stream.concat(
                terms.stream().map(Evidence::key), acronyms.keySet().stream().map(Census::key));
        var mentions = new Mentions(text, keys.collect(Collectors.toSet()));
        var candidates = new ArrayList<>(explained(acronyms, mentions));
        var known = candidates.stream().map(Candidate::form).collect(Collectors.toSet());
        terms.stream()
                .filter(it -> !known.contains(it.key()))
                .forEach(it -> candidates.add(located(it.key(), it.form(), mentions)));
        return List.copyOf(candidates);
    }

    /** The acronym where readers look for it, with its words; and the words, which lead to it. */
    private List<Candidate> explained(Map<String, String> acronyms, Mentions mentions) {
        var candidates = new ArrayList<Candidate>();
        acronyms.forEach((acronym, words) -> {
            var key = Census.key(acronym);
            candidates.add(located(key, acronym + " (" + words + ")", mentions));
            candidates.add(new Candidate(Census.key(words), words, List.of(), key));
        });
        return candidates;
    }

    private Candidate located(String key, String term, Mentions mentions) {
        return new Candidate(key, term, Treatment.of(mentions.of(key), text), null);
    }
}
