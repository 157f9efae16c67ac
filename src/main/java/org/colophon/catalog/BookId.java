package org.colophon.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import org.springframework.modulith.NamedInterface;

/** Identifies a book in every module: a UUIDv7, so that ids sort by the time at which books were drafted. */
@NamedInterface("events")
public record BookId(@JsonValue UUID value) implements Identifier, Comparable<BookId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BookId {}

    /** A new id, later in order than all made before it on this machine. */
    public static BookId create() {
        return new BookId(UuidCreator.getTimeOrderedEpoch());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static BookId of(String text) {
        return new BookId(UUID.fromString(text));
    }

    @Override
    public int compareTo(BookId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
