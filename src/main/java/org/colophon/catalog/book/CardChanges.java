package org.colophon.catalog.book;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.colophon.catalog.BookCard;
import org.jspecify.annotations.Nullable;

/** Tells in what two cards of one book differ. */
final class CardChanges {

    private static final RecordComponent[] COMPONENTS = BookCard.class.getRecordComponents();

    private CardChanges() {}

    /** The names of the components that differ, in the card's order. */
    static List<String> between(BookCard before, BookCard after) {
        return Arrays.stream(COMPONENTS)
                .filter(it -> !Objects.equals(value(it, before), value(it, after)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object value(RecordComponent component, BookCard card) {
        try {
            return component.getAccessor().invoke(card);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record's accessors can be called", e);
        }
    }
}
