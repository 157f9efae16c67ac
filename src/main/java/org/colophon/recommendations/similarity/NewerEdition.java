package org.colophon.recommendations.similarity;

import java.util.List;
import java.util.Optional;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Editions;
import org.colophon.recommendations.profile.Profile;

/** The other is the newest edition of the book that the reader is looking at. */
final class NewerEdition implements Similarity {

    /** As much as any other kind of likeness when it is complete. */
    private static final double WEIGHT = 1;

    private final Editions editions;

    NewerEdition(List<Profile> books) {
        editions = new Editions(books);
    }

    @Override
    public void addScores(int book, double[] scores) {
        int newest = editions.newest(book);
        if (newest != Editions.NONE && newest != book) {
            scores[newest] += WEIGHT;
        }
    }

    @Override
    public Optional<Reason> between(int book, int other) {
        return book != other && editions.newest(book) == other
                ? Optional.of(new Reason(Reason.Type.NEWER_EDITION, "A newer edition of this book", WEIGHT))
                : Optional.empty();
    }
}
