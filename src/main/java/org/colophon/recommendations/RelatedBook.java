package org.colophon.recommendations;

import java.util.List;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;
import org.springframework.modulith.NamedInterface;

/**
 * A book that readers of another may enjoy.
 *
 * @param score the sum of the reasons' weights, above 0
 * @param reasons the weightiest first, at least one
 */
@NamedInterface("events")
public record RelatedBook(BookId book, double score, List<Reason> reasons) {

    /** All that a reader sees of it: which book, and why. */
    public String seen() {
        return reasons.stream()
                .map(reason -> reason.type() + ":" + reason.label())
                .collect(Collectors.joining("\t", book + "\t", ""));
    }
}
