package org.colophon.storefront.bookmark;

import java.util.Optional;
import org.colophon.content.EntryId;
import org.colophon.storefront.shelf.Outline;

/**
 * Where somebody goes on reading.
 *
 * @param path with the paragraph, where one is kept
 * @param label the entry's number and title
 * @param percent how much of the entry has been read
 */
public record Continuation(EntryId entry, String path, String label, int percent) {

    /** @return empty where the book has the entry no longer */
    static Optional<Continuation> of(String slug, Outline outline, Place place) {
        return outline.entry(place.entry())
                .map(entry -> new Continuation(
                        entry.id(),
                        "/books/" + slug + "/read/" + entry.number()
                                + (place.paragraph() == null ? "" : "#" + place.paragraph()),
                        entry.number() + " " + entry.title(),
                        place.percent()));
    }

    /** Whether it leads elsewhere than to the beginning of the entry that is open. */
    boolean leadsAwayFrom(EntryId open) {
        return !entry.equals(open) || path.contains("#");
    }
}
