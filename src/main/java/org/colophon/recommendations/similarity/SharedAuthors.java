package org.colophon.recommendations.similarity;

import java.util.List;
import java.util.Locale;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.vector.Bag;

/** Both are by the same people. Of many authors each counts for less. */
final class SharedAuthors extends SharedTerms {

    private static final int MOST_NAMED = 3;

    SharedAuthors(List<Profile> books, double weight) {
        super(books, SharedAuthors::authors, weight, Reason.Type.SAME_CONTRIBUTOR);
    }

    private static Bag authors(Profile book) {
        return Bag.of(book.card().authors().stream().map(SharedAuthors::key).toList());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Names them in the order of the other book's by-line, where the reader is going to see them. */
    @Override
    String label(CommonTerms common, Profile book, Profile other) {
        var names = other.card().authors().stream()
                .filter(name -> common.contains(key(name)))
                .map(String::strip)
                .limit(MOST_NAMED)
                .toList();
        return "Also by " + Names.listed(names);
    }
}
