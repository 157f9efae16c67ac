package org.colophon.storefront.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.colophon.catalog.BookCard.Contributor;
import org.jspecify.annotations.Nullable;

/** References for the tests, of which each tells what it is about. */
final class References {

    private final String title;
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<org.colophon.content.Contributor> ofTheEntry = new ArrayList<>();
    private @Nullable String book;
    private @Nullable String edition;
    private @Nullable String published;
    private @Nullable String publisher;
    private @Nullable String isbn;
    private String address = "";
    private String language = "en";

    private References(String title) {
        this.title = title;
    }

    static References to(String title) {
        return new References(title);
    }

    References in(String title) {
        book = title;
        return this;
    }

    References by(String role, String... names) {
        for (var name : names) {
            contributors.add(new Contributor(name, role));
        }
        return this;
    }

    References madeBy(String role, String name) {
        ofTheEntry.add(new org.colophon.content.Contributor(name, role));
        return this;
    }

    References edition(String statement) {
        edition = EditionStatement.shortened(statement);
        return this;
    }

    References published(String by, @Nullable String on) {
        publisher = by;
        published = on;
        return this;
    }

    References isbn(String number) {
        isbn = number;
        return this;
    }

    References at(String url) {
        address = url;
        return this;
    }

    References language(String code) {
        language = code;
        return this;
    }

    Reference reference() {
        return new Reference(
                "sample",
                title,
                book,
                Credits.of(ofTheEntry, contributors),
                publisher,
                edition,
                published,
                isbn,
                language,
                address,
                LocalDate.of(2026, 11, 27));
    }
}
