package org.colophon.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import org.springframework.modulith.NamedInterface;

/** Identifies a person or an organisation that makes books: a UUIDv7, so that ids sort by the time at which they came. */
@NamedInterface("events")
public record ContributorId(@JsonValue UUID value) implements Identifier, Comparable<ContributorId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContributorId {}

    /** A new id, later in order than all made before it on this machine. */
    public static ContributorId create() {
        return new ContributorId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public int compareTo(ContributorId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
