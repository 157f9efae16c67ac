package org.colophon.recommendations.related;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.profile.Profile;

/**
 * All known books, numbered from the newest to the oldest. The number decides between equal scores, and is the same whatever
 * order the books came in.
 */
final class Shelf {

    /** Dates compare as text, as exact as they are; one that is not known is the oldest. */
    private static final Comparator<Profile> NEWEST_FIRST =
            Comparator.comparing(Shelf::date).reversed().thenComparing(Profile::id);

    private final List<Profile> books;
    private final Map<BookId, Integer> numbers = new HashMap<>();
    private final Map<UUID, Integer> newestOfWork = new HashMap<>();

    Shelf(Collection<Profile> profiles) {
        books = profiles.stream().sorted(NEWEST_FIRST).toList();
        for (int number = 0; number < books.size(); number++) {
            numbers.put(books.get(number).id(), number);
            if (books.get(number).isPublished()) {
                newestOfWork.putIfAbsent(books.get(number).card().work(), number);
            }
        }
    }

    private static String date(Profile book) {
        return Objects.requireNonNullElse(book.card().publicationDate(), "");
    }

    List<Profile> books() {
        return books;
    }

    Profile book(int number) {
        return books.get(number);
    }

    OptionalInt find(BookId id) {
        var number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    boolean isNewestEdition(int number) {
        return Objects.equals(newestOfWork.get(book(number).card().work()), number);
    }
}
