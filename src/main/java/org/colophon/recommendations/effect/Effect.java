package org.colophon.recommendations.effect;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.related.RelatedIndex;

/**
 * What a decision would change.
 *
 * @param moment at which lists are compared
 * @param changed how many lists would read otherwise
 * @param lists the first {@value #MOST_SHOWN} of them, in the order of the catalogue, from the newest book on
 */
public record Effect(Instant moment, int changed, List<ListChange> lists) {

    public static final int MOST_SHOWN = 50;

    /** @param books whose lists may read otherwise */
    static Effect between(RelatedIndex before, RelatedIndex after, Collection<Profile> books, Instant moment) {
        var visible = books.parallelStream()
                .map(book -> new ListChange(book, before.relatedTo(book.id()), after.relatedTo(book.id())))
                .filter(ListChange::isVisible)
                .toList();
        return new Effect(
                moment, visible.size(), visible.stream().limit(MOST_SHOWN).toList());
    }
}
