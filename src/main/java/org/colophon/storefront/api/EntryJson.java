package org.colophon.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.colophon.content.ContentReleased.Access;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;

/**
 * An entry of a table of contents.
 *
 * @param number its place in reading order, from 0
 * @param depth 0 at the top, one more than that of the entry that holds it
 * @param access what anyone may read of it
 * @param landmarks places that one looks for, by the terms of the EPUB 3 Structural Semantics Vocabulary, in capitals
 * @param contributors who made this entry, where that is not told of the book as a whole
 */
record EntryJson(
        int number,
        int depth,
        EntryKind kind,
        String title,
        Access access,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Landmark> landmarks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ContributorJson> contributors) {

    /** @param role the words that stand before the name, as "Chapter by"; may be empty */
    record ContributorJson(String name, String role) {}
}
