package org.colophon.recommendations.effect;

import java.util.List;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.profile.Profile;

/** How the list of one book reads and how it would read. */
public record ListChange(Profile book, List<RelatedBook> before, List<RelatedBook> after) {

    /** Would a reader see another list? Scores change with every book, but the reader sees none. */
    boolean isVisible() {
        return !seen(before).equals(seen(after));
    }

    private static List<String> seen(List<RelatedBook> list) {
        return list.stream().map(RelatedBook::seen).toList();
    }
}
