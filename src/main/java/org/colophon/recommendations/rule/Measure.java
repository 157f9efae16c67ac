package org.colophon.recommendations.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import org.colophon.catalog.BookId;
import org.jspecify.annotations.Nullable;

/**
 * What a rule does. It belongs to the rules of one book, and moves another book on the list of that one; a ban or a boost
 * without another book moves the one that it belongs to on the lists of all others.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Measure.Pin.class, name = "PIN"),
    @JsonSubTypes.Type(value = Measure.Ban.class, name = "BAN"),
    @JsonSubTypes.Type(value = Measure.Boost.class, name = "BOOST")
})
public sealed interface Measure {

    int LAST_PLACE = 10;
    double LEAST_STRENGTH = .01;
    double GREATEST_STRENGTH = 10;

    /** The kinds of rules. */
    enum Kind {
        PIN,
        BAN,
        BOOST
    }

    /** The book that it moves; null for the book that it belongs to, on the lists of all others. */
    @Nullable BookId book();

    default Kind kind() {
        return switch (this) {
            case Pin pin -> Kind.PIN;
            case Ban ban -> Kind.BAN;
            case Boost boost -> Kind.BOOST;
        };
    }

    default boolean holdsEverywhere() {
        return book() == null;
    }

    /** What keeps this one from holding on a list together with another; null when they get along. */
    default @Nullable RuleFault clashWith(Measure other) {
        if (this instanceof Pin pin && other instanceof Pin placed && pin.place == placed.place) {
            return new RuleFault("/place", "Another rule pins a book at place %d at that time".formatted(pin.place));
        }
        if (!Objects.equals(book(), other.book())) {
            return null;
        }
        if (kind() == other.kind()) {
            return new RuleFault("/book", "There is a rule of this kind for this book at that time already");
        }
        return kind() != Kind.BOOST && other.kind() != Kind.BOOST
                ? new RuleFault("/book", "One rule would pin this book while another bans it")
                : null;
    }

    /** Puts a book at a place of the list whatever its score, as long as it may be listed at all. */
    record Pin(BookId book, int place) implements Measure {

        /** @throws IllegalArgumentException when the place is none of a list */
        public Pin {
            if (place < 1 || place > LAST_PLACE) {
                throw new IllegalArgumentException("A place is 1 to " + LAST_PLACE);
            }
        }
    }

    /** Keeps a book off the list. */
    record Ban(@Nullable BookId book) implements Measure {}

    /**
     * Adds to a book's score.
     *
     * @param strength as much as is added; 1 is what the weightiest kinds of likeness give when they are complete
     */
    record Boost(@Nullable BookId book, double strength) implements Measure {

        /** @throws IllegalArgumentException when the strength is out of range */
        public Boost {
            if (!(strength >= LEAST_STRENGTH && strength <= GREATEST_STRENGTH)) {
                throw new IllegalArgumentException(
                        "A strength is %s to %s".formatted(LEAST_STRENGTH, GREATEST_STRENGTH));
            }
        }
    }
}
