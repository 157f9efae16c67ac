package org.colophon.recommendations.web.rule;

import java.time.Instant;
import java.util.List;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.effect.Effect;
import org.colophon.recommendations.effect.ListChange;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.web.Book;
import org.colophon.recommendations.web.RelatedBooks;

/**
 * What would change. Nothing has been kept.
 *
 * @param moment at which lists are compared: now, or when the rule begins to hold
 * @param changed how many lists would read otherwise
 * @param lists the first 50 of them, from the newest book on
 */
record EffectView(Instant moment, int changed, List<ChangedList> lists) {

    /** The list of one book as it is and as it would be. */
    record ChangedList(Book book, List<RelatedBooks.Item> before, List<RelatedBooks.Item> after) {}

    static EffectView of(Effect effect, RelatedIndex index) {
        return new EffectView(
                effect.moment(),
                effect.changed(),
                effect.lists().stream().map(list -> changed(list, index)).toList());
    }

    private static ChangedList changed(ListChange list, RelatedIndex index) {
        return new ChangedList(Book.of(list.book()), items(list.before(), index), items(list.after(), index));
    }

    private static List<RelatedBooks.Item> items(List<RelatedBook> list, RelatedIndex index) {
        return list.stream()
                .map(related -> RelatedBooks.Item.of(related, index))
                .toList();
    }
}
