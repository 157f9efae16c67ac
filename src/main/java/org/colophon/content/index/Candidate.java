package org.colophon.content.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading that is proposed.
 *
 * @param form under which it is found in the text, the same each time: by it the index knows what it has been offered before
 * @param term as it would be printed
 * @param see the form of another candidate to which it only refers, as from the words of an acronym to the acronym; it then
 *     has no locators
 */
public record Candidate(
        String form,
        String term,
        List<Locator> locators,
        @Nullable String see) {

    public Candidate {
        locators = see == null ? List.copyOf(locators) : List.of();
    }
}
