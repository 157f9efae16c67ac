package org.colophon.recommendations.evaluation;

import java.util.List;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.blend.Blend;
import org.colophon.recommendations.learning.Model;
import org.colophon.recommendations.learning.Readership;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.similarity.Likeness;
import org.colophon.recommendations.similarity.Weights;

/** Makes what the application uses from readings to learn from. */
public final class Engine {

    private Engine() {}

    /** With the model learnt from these readings. */
    public static Blend of(List<Profile> books, ReadingTable training) {
        var likeness = new Likeness(books, Weights.DEFAULTS);
        var readership = new Readership(books, readings(books, training));
        return new Blend(books, likeness, readership, Model.learn(readership, likeness::contents));
    }

    static Readings readings(List<Profile> books, ReadingTable table) {
        var readings = new Readings();
        for (int reader = 0; reader < table.readers(); reader++) {
            for (int book : table.booksOf(reader)) {
                readings.add(ReaderKey.of(1, reader), books.get(book).id(), 1);
            }
        }
        return readings;
    }
}
