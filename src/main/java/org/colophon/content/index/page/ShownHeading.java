package org.colophon.content.index.page;

import java.util.List;
import org.colophon.content.index.Heading;
import org.colophon.content.index.Locator;

/**
 * A heading as readers see it.
 *
 * @param locators those that the text has, in reading order
 * @param see what to look for instead; @param seeAlso what to look for as well; sorted
 * @param below its sub-headings, sorted
 */
record ShownHeading(
        Heading heading, List<Locator> locators, List<String> see, List<String> seeAlso, List<ShownHeading> below) {

    String term() {
        return heading.term();
    }

    /** Whether it leads anywhere. */
    boolean leads() {
        return !locators.isEmpty() || !see.isEmpty() || !seeAlso.isEmpty() || !below.isEmpty();
    }
}
