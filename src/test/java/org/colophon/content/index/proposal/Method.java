package org.colophon.content.index.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.colophon.content.index.Candidate;
import org.colophon.content.index.passage.BookText;

/** Ways to choose headings: ours, and what it must be better than. */
enum Method {
    FREQUENCY("the most frequent phrases of one to four words without stop words") {
        @Override
        List<String> propose(BookText text, int size) {
            return best(text, size, Evidence::count);
        }
    },
    TF_IDF("the same, each occurrence counting as much as its words are rare in English") {
        @Override
        List<String> propose(BookText text, int size) {
            return best(
                    text,
                    size,
                    it -> it.count()
                            * it.words().stream()
                                    .mapToDouble(word -> Math.log(1e6 / English.perMillion(word)))
                                    .average()
                                    .orElse(0));
        }
    },
    LOG_LIKELIHOOD("the same, by how much oftener than in English the commonest of its words comes up") {
        @Override
        List<String> propose(BookText text, int size) {
            var census = Census.of(text);
            return best(text, size, it -> it.count() * rarity(it, census));
        }
    },
    PROPOSAL("what Colophon proposes") {
        @Override
        List<String> propose(BookText text, int size) {
            return candidates(text, size).map(Candidate::term).toList();
        }
    };

    final String meaning;

    Method(String meaning) {
        this.meaning = meaning;
    }

    abstract List<String> propose(BookText text, int size);

    /** What is proposed, but for headings that only refer to others. */
    static Stream<Candidate> candidates(BookText text, int size) {
        return new Proposer(text, new HouseWords())
                .propose(size).stream().filter(it -> it.see() == null).limit(size);
    }

    private static double rarity(Evidence it, Census census) {
        return it.words().stream()
                .mapToDouble(word -> it.count() * 1e6 / census.words() / English.perMillion(word))
                .map(Math::log)
                .min()
                .orElse(0);
    }

    private static List<String> best(BookText text, int size, ToDoubleFunction<Evidence> score) {
        return Census.of(text)
                .phrases()
                .filter(it -> !it.isPhrase() || it.count() > 1)
                .sorted(Comparator.comparingDouble(score).reversed().thenComparing(Evidence.byKey()))
                .limit(size)
                .map(Evidence::form)
                .toList();
    }
}
