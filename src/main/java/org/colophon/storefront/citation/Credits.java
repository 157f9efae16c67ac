package org.colophon.storefront.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colophon.catalog.BookCard;
import org.colophon.content.Contributor;

/**
 * Whom a citation names, each in by-line order. Styles ask for authors, editors and translators only; where a card has none
 * but others, such as an illustrator, these made the book.
 *
 * @param bookAuthors who wrote the book, where an entry of it is by others
 */
record Credits(
        List<CitedName> authors, List<CitedName> editors, List<CitedName> translators, List<CitedName> bookAuthors) {

    /** Roles of ONIX code list 17. */
    private static final Set<String> WRITE = Set.of("A01", "A02", "A07", "A09", "A14", "A38");

    private static final Set<String> EDIT = Set.of("B01", "B10", "B11", "B16");
    private static final Set<String> TRANSLATE = Set.of("B06", "B08", "B10");

    /** What the words before a name hold where it is not an author's: an entry has no codes for roles. */
    private static final String TRANSLATED = "translat";

    private static final List<String> NOT_WRITTEN = List.of(TRANSLATED, "edit", "illustrat", "photo", "review");

    static Credits of(List<BookCard.Contributor> book) {
        var authors = named(book, WRITE::contains);
        var editors = named(book, EDIT::contains);
        return new Credits(
                authors.isEmpty() && editors.isEmpty() ? named(book, role -> true) : authors,
                editors,
                named(book, TRANSLATE::contains),
                List.of());
    }

    /** Those of an entry, and those of its book where the entry does not say. */
    static Credits of(List<Contributor> entry, List<BookCard.Contributor> book) {
        var whole = of(book);
        var authors = cited(entry.stream().filter(Credits::writes).map(Contributor::name));
        var translators =
                cited(entry.stream().filter(one -> has(one, TRANSLATED)).map(Contributor::name));
        return new Credits(
                authors.isEmpty() ? whole.authors : authors,
                whole.editors,
                translators.isEmpty() ? whole.translators : translators,
                authors.isEmpty() || authors.equals(whole.authors) ? List.of() : whole.authors);
    }

    private static boolean writes(Contributor one) {
        return NOT_WRITTEN.stream().noneMatch(part -> has(one, part));
    }

    private static boolean has(Contributor one, String part) {
        return one.role().toLowerCase(Locale.ROOT).contains(part);
    }

    private static List<CitedName> named(List<BookCard.Contributor> contributors, Predicate<String> role) {
        return cited(contributors.stream().filter(one -> role.test(one.role())).map(BookCard.Contributor::name));
    }

    private static List<CitedName> cited(Stream<String> names) {
        return names.distinct().map(CitedName::of).toList();
    }
}
