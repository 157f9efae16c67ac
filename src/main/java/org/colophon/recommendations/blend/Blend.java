package org.colophon.recommendations.blend;

import java.util.ArrayList;
import java.util.List;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.learning.Model;
import org.colophon.recommendations.learning.Readership;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.similarity.Likeness;
import org.colophon.recommendations.vector.Largest;
import org.colophon.recommendations.vector.SparseRows;

/**
 * Relates books by content and by readers. With n readers of a book, h the mean of its 20 largest likenesses in content, and
 * rows whose 20 largest values have the mean 1, the score of another book is
 *
 * <pre>
 * content · 7.5 / (7.5 + n)
 *   + h · (.21 · readers also read + .38 · similar readers) · damping of bestsellers
 *   + h · 71 · (.4 / (.4 + n))² · bridge
 * </pre>
 *
 * <p>Without readers it is the content alone. Books go by their number in the catalogue. For any number of threads; follows the
 * readings as they come, and with the next model what is learnt from them.
 */
public final class Blend {

    private static final int HEAD = 20;
    private static final double TRUSTED_READERS = 7.5;
    private static final double ALSO_READ = .21;
    private static final double SIMILAR_READERS = .38;
    private static final double BRIDGE = 71;
    private static final double BRIDGED_READERS = .4;

    /** With more readers the bridge would add less than a thousandth. */
    private static final double MOST_BRIDGED = 20;

    /** Asymmetric cosine (Aiolli 2013): readers of a book damp what it gives, and those of the other a little. */
    private static final double OWN = .8;

    private static final Powers OTHERS = new Powers(.2);
    private static final double SHRINKAGE = 10;

    private final List<Profile> books;
    private final Likeness likeness;
    private final Readership readership;
    private final Model learnt;
    private final Model model;
    private final Bestsellers bestsellers;

    /** @param model of any catalogue; its books are found here by their ids */
    public Blend(List<Profile> books, Likeness likeness, Readership readership, Model model) {
        this.books = books;
        this.likeness = likeness;
        this.readership = readership;
        learnt = model;
        this.model = model.of(readership);
        bestsellers = new Bestsellers(this.model.readers(), this.model.bestsellers());
    }

    /** The same with what was learnt later. */
    public Blend with(Model later) {
        return new Blend(books, likeness, readership, later);
    }

    /** The same with books that are compared in another way. */
    public Blend with(Likeness other) {
        return new Blend(books, other, readership, learnt);
    }

    /** Is this what it knows of what was learnt? */
    public boolean isFrom(Model model) {
        return learnt == model;
    }

    /** Learns from the readings as they are; takes seconds to a minute with millions of them. */
    public Model learn() {
        return Model.learn(readership, likeness::contents);
    }

    /** Is there anything that this model has not been learnt from? */
    public boolean goesBeyond(Model model) {
        return !model.isOf(readership);
    }

    public Likeness likeness() {
        return likeness;
    }

    /** How all books stand to this one. */
    public Relations to(int book) {
        var contents = likeness.contents(book);
        double readers = readership.readersOf(book);
        var others = contents.clone();
        others[book] = 0;
        double head = Largest.mean(others, HEAD);
        double scale = head > 0 ? head : 1;
        var contentWeights = contents.clone();
        for (int other = 0; other < contentWeights.length; other++) {
            contentWeights[other] *= TRUSTED_READERS / (TRUSTED_READERS + readers);
        }
        var parts = new ArrayList<ReaderPart>();
        addReaders(book, readers, scale, parts);
        if (readers < MOST_BRIDGED) {
            addBridge(book, others, weightOfBridge(readers) * scale, contentWeights, parts);
        }
        return new BookRelations(likeness, book, contents, contentWeights, parts);
    }

    private void addReaders(int book, double readers, double scale, List<ReaderPart> parts) {
        if (readers > 0) {
            var weights = alsoRead(book, readers);
            double head = Largest.mean(weights, HEAD);
            scale(weights, head > 0 ? ALSO_READ * scale / head : 0);
            bestsellers.damp(weights, readers);
            parts.add(ReaderPart.labelled(Reason.Type.READERS_ALSO_READ, "Readers of this book also read it", weights));
        }
        var similar = model.similarReaders();
        if (similar.end(book) > similar.start(book)) {
            var weights = row(similar, book, SIMILAR_READERS * scale);
            bestsellers.damp(weights, readers);
            parts.add(ReaderPart.labelled(Reason.Type.SIMILAR_READERS, "Read by people with a similar taste", weights));
        }
    }

    private double[] alsoRead(int book, double readers) {
        double own = Math.pow(readers, OWN);
        return readership.commonReaders(book, (common, others) -> common / (own * OTHERS.of(others) + SHRINKAGE));
    }

    private static double weightOfBridge(double readers) {
        double fewness = BRIDGED_READERS / (BRIDGED_READERS + readers);
        return BRIDGE * fewness * fewness;
    }

    private void addBridge(
            int book, double[] contents, double weight, double[] contentWeights, List<ReaderPart> parts) {
        var bridge = new Bridge(contents, model);
        bridge.addHeadings(weight, contentWeights);
        parts.add(new ReaderPart(
                Reason.Type.READERS_OF_SIMILAR,
                other -> "Readers of "
                        + books.get(bridge.strongest(other)).card().title() + " read it",
                bridge.weights(weight, book)));
    }

    private double[] row(SparseRows rows, int book, double factor) {
        var row = new double[books.size()];
        for (int cell = rows.start(book); cell < rows.end(book); cell++) {
            row[rows.column(cell)] = factor * rows.value(cell);
        }
        return row;
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    /** How all books stand to a reader of these. */
    public Relations forReader(int[] read) {
        return new ReaderRelations(books, model.readerWeights(), read);
    }
}
