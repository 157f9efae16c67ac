package org.colophon.content.epub.opf;

import java.util.List;
import java.util.Optional;

/**
 * What the publication says of itself. All text is as it stands there with white space collapsed; a text that is not given is
 * empty, and nothing is checked.
 *
 * @param creators creators and contributors, in the order of the package document
 * @param languages BCP 47 tags, the main one first
 * @param date of publication, in whatever form
 * @param description may hold HTML as text
 */
public record Metadata(
        String title,
        String subtitle,
        List<Creator> creators,
        List<String> languages,
        List<Identifier> identifiers,
        List<String> publishers,
        String date,
        String description,
        List<String> subjects,
        String rights,
        Accessibility accessibility) {

    /** Of its identifiers and, as some publishers have it, of its sources. */
    public Optional<String> isbn() {
        return identifiers.stream().flatMap(it -> it.isbn().stream()).findFirst();
    }
}
