package org.colophon.storefront.citation;

import java.util.List;
import java.util.Set;
import org.colophon.catalog.BookCard.Contributor;

/**
 * Whom a citation names, each in by-line order. Styles ask for authors, editors and translators only; where a card has none
 * but others, such as an illustrator, these made the book.
 */
record Credits(List<CitedName> authors, List<CitedName> editors, List<CitedName> translators) {

    /** Roles of ONIX code list 17. */
    private static final Set<String> WRITE = Set.of("A01", "A02", "A07", "A09", "A14", "A38");

    private static final Set<String> EDIT = Set.of("B01", "B10", "B11", "B16");
    private static final Set<String> TRANSLATE = Set.of("B06", "B08", "B10");

    static Credits of(List<Contributor> contributors) {
        var authors = named(contributors, WRITE);
        var editors = named(contributors, EDIT);
        return new Credits(
                authors.isEmpty() && editors.isEmpty() ? all(contributors) : authors,
                editors,
                named(contributors, TRANSLATE));
    }

    private static List<CitedName> named(List<Contributor> contributors, Set<String> roles) {
        return all(
                contributors.stream().filter(one -> roles.contains(one.role())).toList());
    }

    private static List<CitedName> all(List<Contributor> contributors) {
        return contributors.stream()
                .map(Contributor::name)
                .distinct()
                .map(CitedName::of)
                .toList();
    }
}
