package org.colophon.content.conversion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colophon.content.EntryId;
import org.colophon.content.epub.container.Reference;
import org.colophon.content.epub.proposal.EntryText;
import org.colophon.content.section.Xhtml;
import org.jspecify.annotations.Nullable;

/** Where the places of an EPUB that links lead to are in the book. */
final class Destinations {

    private final Map<Reference, String> addresses = new HashMap<>();
    private final Set<Reference> wanted;

    /** @param wanted places; the others are not remembered, for there may be very many */
    Destinations(Set<Reference> wanted) {
        this.wanted = wanted;
    }

    boolean areIn(EntryText text) {
        return text.places().keySet().stream().anyMatch(wanted::contains);
    }

    /** @param paragraphs by each id of the text, that of the paragraph where its place is now */
    void add(EntryId entry, EntryText text, Map<String, String> paragraphs) {
        text.places().forEach((place, id) -> {
            if (wanted.contains(place)) {
                addresses.putIfAbsent(place, address(entry, paragraphs.get(id)));
            }
        });
    }

    /** The address of a place, or of the document that it should be in; empty when that is in no text. */
    Optional<String> of(Reference place) {
        return Optional.ofNullable(addresses.getOrDefault(place, addresses.get(Inventory.beginning(place))));
    }

    static String address(EntryId entry, @Nullable String paragraph) {
        return Xhtml.ENTRY + entry + (paragraph == null ? "" : "#" + paragraph);
    }
}
