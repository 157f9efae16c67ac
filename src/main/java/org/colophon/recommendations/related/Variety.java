package org.colophon.recommendations.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;

/**
 * Hands out candidates so that those already taken count against what is like them: maximal marginal relevance (J. Carbonell
 * and J. Goldstein, The use of MMR, SIGIR 1998). Of the {@value #POOL} best, the next is the one with the greatest
 * (1 − strength) · score − strength · likeness, where the score is a share of the best score, and the likeness that to the most
 * similar book taken, as a share of what is most similar to that one. With a strength of 0 it is the best one.
 */
final class Variety {

    private static final int POOL = 50;

    private final double strength;
    private final Candidates candidates;
    private final Ranking ranking;
    private final IntFunction<double[]> likeness;
    private final List<Integer> pool = new ArrayList<>();
    private final List<double[]> taken = new ArrayList<>();

    /** @param likeness of all books to a given one */
    Variety(double strength, Candidates candidates, Ranking ranking, IntFunction<double[]> likeness) {
        this.strength = strength;
        this.candidates = candidates;
        this.ranking = ranking;
        this.likeness = likeness;
    }

    boolean isEmpty() {
        return pool.isEmpty() && candidates.isEmpty();
    }

    /** These are on the list. */
    void take(Collection<Integer> books) {
        if (strength > 0) {
            books.stream()
                    .map(Integer::intValue)
                    .map(likeness::apply)
                    .map(Variety::shares)
                    .forEach(taken::add);
        }
    }

    private static double[] shares(double[] scores) {
        double most = DoubleStream.of(scores).max().orElse(0);
        return most > 0 ? DoubleStream.of(scores).map(score -> score / most).toArray() : scores;
    }

    int next() {
        if (strength == 0) {
            return candidates.takeBest();
        }
        while (pool.size() < POOL && !candidates.isEmpty()) {
            pool.add(candidates.takeBest());
        }
        int best = pool.stream()
                .filter(book -> ranking.isAsNear(book, pool.getFirst()))
                .reduce((book, other) -> gain(other) > gain(book) ? other : book)
                .orElseThrow();
        pool.remove(Integer.valueOf(best));
        return best;
    }

    private double gain(int book) {
        double alike = taken.stream().mapToDouble(shares -> shares[book]).max().orElse(0);
        return (1 - strength) * ranking.share(book, pool.getFirst()) - strength * alike;
    }
}
