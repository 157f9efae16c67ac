package org.colophon.recommendations.blend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.vector.Largest;
import org.colophon.recommendations.vector.SparseRows;

/** How all books stand to a reader: the sum over what they have read. */
final class ReaderRelations implements Relations {

    private static final int MOST_NAMED = 3;

    private final List<Profile> books;
    private final SparseRows weights;
    private final int[] read;

    /** @param read numbers of different books */
    ReaderRelations(List<Profile> books, SparseRows weights, int[] read) {
        this.books = books;
        this.weights = weights;
        this.read = read;
    }

    @Override
    public double[] scores() {
        var scores = new double[books.size()];
        for (int book : read) {
            for (int cell = weights.start(book); cell < weights.end(book); cell++) {
                scores[weights.column(cell)] += weights.value(cell);
            }
        }
        return scores;
    }

    /** The books that speak for it most are named, the others counted. */
    @Override
    public List<Reason> reasons(int other) {
        var shares = IntStream.of(read)
                .mapToDouble(book -> weights.value(book, other))
                .toArray();
        var sources = Largest.of(shares, shares.length);
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < Math.min(MOST_NAMED, sources.length); i++) {
            var title = books.get(read[sources[i]]).card().title();
            reasons.add(because(title, shares[sources[i]]));
        }
        double rest = IntStream.of(sources)
                .skip(MOST_NAMED)
                .mapToDouble(source -> shares[source])
                .sum();
        if (rest > 0) {
            int more = sources.length - MOST_NAMED;
            reasons.add(because(more == 1 ? "another book" : more + " other books", rest));
        }
        return List.copyOf(reasons);
    }

    private static Reason because(String what, double weight) {
        return new Reason(Reason.Type.BECAUSE_YOU_READ, "Because you read " + what, weight);
    }
}
