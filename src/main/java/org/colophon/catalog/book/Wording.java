package org.colophon.catalog.book;

import static java.util.Objects.requireNonNullElse;

import java.util.function.UnaryOperator;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.document.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What is said of a book, to editors and to readers.
 *
 * @param description what editors say
 * @param live what readers see, or saw last, while that is something else; null while it is the same or they see nothing
 */
record Wording(
        @Embedded.Empty(prefix = "description_") Snapshot description,
        @Embedded.Nullable(prefix = "live_") @Nullable Snapshot live) {

    /** Readers see what editors say. */
    static Wording of(BookDescription description) {
        return new Wording(Snapshot.of(description), null);
    }

    Snapshot shown() {
        return requireNonNullElse(live, description);
    }

    boolean isRevised() {
        return live != null;
    }

    /** Editors say something else, and readers see what they saw. */
    Wording revised(BookDescription said) {
        return described(Snapshot.of(said), shown());
    }

    /** What editors say and what readers see changes alike. */
    Wording amended(UnaryOperator<BookDescription> change) {
        var said = Snapshot.of(change.apply(description.description()));
        return live == null ? new Wording(said, null) : described(said, Snapshot.of(change.apply(live.description())));
    }

    /** Readers see what editors say. */
    Wording published() {
        return new Wording(description, null);
    }

    /** Editors say what readers see. */
    Wording discarded() {
        return new Wording(shown(), null);
    }

    private static Wording described(Snapshot said, Snapshot seen) {
        return new Wording(said, said.equals(seen) ? null : seen);
    }
}
