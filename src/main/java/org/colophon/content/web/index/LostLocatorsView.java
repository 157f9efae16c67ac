package org.colophon.content.web.index;

import java.util.List;
import org.colophon.content.index.HeadingId;
import org.colophon.content.index.Locator;
import org.colophon.content.index.LostLocator;

/** Locators that lead nowhere any more, for an editor to place anew or to drop. */
record LostLocatorsView(List<LostLocatorView> items) {

    /** @param locator with the beginning of the paragraph as it was */
    record LostLocatorView(HeadingId heading, String term, Locator locator) {

        static LostLocatorView of(LostLocator it) {
            return new LostLocatorView(it.heading().id(), it.heading().term(), it.locator());
        }
    }

    static LostLocatorsView of(List<LostLocator> lost) {
        return new LostLocatorsView(lost.stream().map(LostLocatorView::of).toList());
    }
}
