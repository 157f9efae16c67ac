package org.colophon.recommendations.related;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.profile.Editions;
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
    private final Editions editions;

    Shelf(Collection<Profile> profiles) {
        books = profiles.stream().sorted(NEWEST_FIRST).toList();
        for (int number = 0; number < books.size(); number++) {
            numbers.put(books.get(number).id(), number);
        }
        editions = new Editions(books);
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
        return editions.newest(number) == number;
    }

    /** The edition that a reader of the book should rather take, or {@link Editions#NONE}. */
    int newerEdition(int number) {
        return isNewestEdition(number) ? Editions.NONE : editions.newest(number);
    }

    /** A book and its other editions. */
    List<Integer> editionsOf(int number) {
        return editions.of(number);
    }
}
