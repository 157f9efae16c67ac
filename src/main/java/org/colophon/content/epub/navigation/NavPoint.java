package org.colophon.content.epub.navigation;

import java.util.List;
import java.util.Optional;
import org.colophon.content.epub.container.Reference;

/**
 * An entry of the table of contents or of the list of pages.
 *
 * @param label may be empty
 * @param target empty for a heading that leads nowhere, or out of the EPUB
 */
public record NavPoint(String label, Optional<Reference> target, List<NavPoint> children) {

    public NavPoint {
        children = List.copyOf(children);
    }
}
