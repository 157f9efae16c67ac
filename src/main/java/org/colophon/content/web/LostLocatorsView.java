package org.colophon.content.web;

import java.util.List;
import org.colophon.content.index.HeadingId;
import org.colophon.content.index.Locator;
import org.colophon.content.index.LostLocator;

/** Locators that lead nowhere any more, for an editor to place anew or to drop. */
record LostLocatorsView(List<Lost> items) {

    /** @param locator with the beginning of the paragraph as it was */
    record Lost(HeadingId heading, String term, Locator locator) {

        static Lost of(LostLocator it) {
            return new Lost(it.heading().id(), it.heading().term(), it.locator());
        }
    }

    static LostLocatorsView of(List<LostLocator> lost) {
        return new LostLocatorsView(lost.stream().map(Lost::of).toList());
    }
}
