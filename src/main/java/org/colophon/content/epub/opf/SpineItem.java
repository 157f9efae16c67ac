package org.colophon.content.epub.opf;

import org.colophon.content.epub.container.Reference;

/**
 * A document in the reading order.
 *
 * @param item what is read: the named item itself, or its fallback when it cannot be read
 * @param named the path of the item that the spine names, to which links lead
 * @param linear whether one comes to it by reading on, and not only by a link
 */
public record SpineItem(ManifestItem item, String named, boolean linear) {

    /** Whether a place is in this document. */
    public boolean has(Reference place) {
        return place.path().equals(named) || place.path().equals(item.path());
    }
}
