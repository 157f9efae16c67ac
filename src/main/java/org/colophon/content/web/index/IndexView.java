package org.colophon.content.web.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.colophon.content.index.BookIndex;
import org.colophon.content.index.Heading;
import org.colophon.content.index.HeadingId;
import org.colophon.content.index.HeadingState;
import org.colophon.content.index.Locator;
import org.jspecify.annotations.Nullable;

/**
 * An index as an editor gets it.
 *
 * @param headings in the order in which they were made, rejected ones as well
 */
record IndexView(String language, List<HeadingView> headings) {

    /** @param parent of a sub-heading; @param see where to look instead; @param seeAlso where to look as well */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record HeadingView(
            HeadingId id,
            String term,
            HeadingState state,
            @Nullable HeadingId parent,
            List<Locator> locators,
            List<HeadingId> see,
            List<HeadingId> seeAlso) {

        static HeadingView of(Heading it) {
            return new HeadingView(it.id(), it.term(), it.state(), it.parent(), it.locators(), it.see(), it.seeAlso());
        }
    }

    static IndexView of(BookIndex index) {
        return new IndexView(
                index.language(), index.headings().stream().map(HeadingView::of).toList());
    }
}
