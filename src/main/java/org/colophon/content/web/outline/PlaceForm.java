package org.colophon.content.web.outline;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.colophon.content.EntryId;
import org.colophon.content.outline.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry is to stand.
 *
 * @param parent the id of the entry that is to hold it; absent at the top
 * @param place how many entries stand before it there, from 0
 */
record PlaceForm(@Nullable EntryId parent, @NotNull @Min(0) Integer place) {

    Place toPlace() {
        return new Place(parent, place);
    }
}
