package org.colophon.content.index.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.content.index.passage.BookText;
import org.colophon.content.index.passage.IndexedEntry;
import org.colophon.content.index.passage.Passage;
import org.colophon.content.index.passage.Passage.Role;

/** Counts all phrases of a book that may be terms. Rare ones are forgotten when there are too many, so memory has a bound. */
final class Census {

    /** How many phrases are counted at once. */
    private static final int MOST_PHRASES = 300_000;

    private final Map<String, Evidence> phrases = new HashMap<>();
    private final int entries;
    private long words;
    private int passage;
    private int forgotten;

    private Census(int entries) {
        this.entries = entries;
    }

    static Census of(BookText text) {
        var census = new Census(text.entries().size());
        text.entries().forEach(census::count);
        text.passages().forEach(census::mark);
        census.nest();
        return census;
    }

    private void count(IndexedEntry entry) {
        count(entry.title(), entry.number(), (evidence, phrase) -> evidence.readInTitle());
        for (var it : entry.passages()) {
            passage++;
            Reading reading =
                    it.role() == Role.HEADING ? (evidence, phrase) -> evidence.readInHeading() : Evidence::read;
            it.lines().forEach(line -> count(line, entry.number(), reading));
        }
    }

    private void count(String line, int entry, Reading reading) {
        for (var run : Sentences.runs(line)) {
            words += run.size();
            Phrase.in(run).forEach(phrase -> {
                var evidence = phrases.computeIfAbsent(phrase.key(), Evidence::new);
                evidence.at(phrase, passage, entry);
                reading.note(evidence, phrase);
            });
        }
        forgetRareOnes();
    }

    private void forgetRareOnes() {
        while (phrases.size() > MOST_PHRASES) {
            forgotten++;
            phrases.values().removeIf(it -> it.isPhrase() && it.count() <= forgotten);
            if (forgotten > passage) {
                phrases.values().removeIf(it -> it.count() <= forgotten);
            }
        }
    }

    private void mark(Passage passage) {
        marked(passage.code(), Evidence::markCode);
        marked(passage.stressed(), Evidence::markStressed);
    }

    private void marked(Set<String> texts, Consumer<Evidence> mark) {
        for (var text : texts) {
            evidence(key(text)).ifPresent(mark);
        }
    }

    /** Tells each phrase of the longer ones around it. */
    private void nest() {
        phrases.values().stream()
                .filter(it -> it.isPhrase() && !it.isWeak())
                .forEach(longer -> parts(longer.key())
                        .flatMap(part -> evidence(part).stream())
                        .forEach(part -> part.within(longer)));
    }

    private static Stream<String> parts(String key) {
        int first = key.indexOf(' ');
        int last = key.lastIndexOf(' ');
        var ends = Stream.of(key.substring(0, last), key.substring(first + 1));
        var middle = first < last ? Stream.of(key.substring(first + 1, last)) : Stream.<String>empty();
        return Stream.concat(ends, middle)
                .flatMap(it -> it.contains(" ") ? Stream.concat(Stream.of(it), parts(it)) : Stream.of(it))
                .distinct();
    }

    Stream<Evidence> phrases() {
        return phrases.values().stream();
    }

    Optional<Evidence> evidence(String key) {
        return Optional.ofNullable(phrases.get(key));
    }

    /** All words of the book, stop words as well. */
    long words() {
        return words;
    }

    /** The entries of the book. */
    int entries() {
        return entries;
    }

    /** The key of a text that stands by itself. */
    static String key(String text) {
        return Sentences.runs(text).stream()
                .flatMap(run -> run.stream().map(Token::key))
                .collect(Collectors.joining(" "));
    }

    private interface Reading {
        void note(Evidence evidence, Phrase phrase);
    }
}
