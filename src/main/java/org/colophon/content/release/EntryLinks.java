package org.colophon.content.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colophon.content.outline.Outline;
import org.colophon.content.section.Xhtml;

/** Where the entries of a release are, seen from each other: beside one another, each under its number. */
final class EntryLinks {

    private final Map<String, Integer> numbers = new HashMap<>();

    EntryLinks(Outline outline) {
        outline.entries().forEach(it -> numbers.put(Xhtml.ENTRY + it.id(), numbers.size()));
    }

    /** @param link to an entry by its id, perhaps with a fragment; @return empty when the entry is gone */
    Optional<String> address(String link) {
        int fragment = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        return Optional.ofNullable(numbers.get(link.substring(0, fragment)))
                .map(number -> number + link.substring(fragment));
    }
}
