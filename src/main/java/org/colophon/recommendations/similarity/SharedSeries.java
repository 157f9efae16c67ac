package org.colophon.recommendations.similarity;

import java.util.List;
import java.util.Locale;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.vector.Bag;

/** Both are in one series. */
final class SharedSeries extends SharedTerms {

    SharedSeries(List<Profile> books, double weight) {
        super(books, SharedSeries::series, weight, Reason.Type.SAME_SERIES);
    }

    private static Bag series(Profile book) {
        var title = book.card().series();
        return Bag.of(title == null ? List.of() : List.of(key(title)));
    }

    /** By which two titles name the same series. */
    static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    String label(CommonTerms common, Profile book, Profile other) {
        return "In the series " + other.card().series();
    }
}
