package org.colophon.catalog.publication;

import java.util.List;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.calendar.PublisherCalendar;
import org.colophon.catalog.completeness.Channel;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.product.Product;
import org.springframework.stereotype.Component;

/** Says what publishing a book would do, without doing it. */
@Component
public class Forecaster {

    private static final Forecast.Told PUBLISHED = new Forecast.Told(
            "BookPublished",
            List.of(
                    "storefront: the book has a page and stands in lists and under its subjects",
                    "content: the text that was written for it is released",
                    "recommendations: it has related books, and is one of others"));
    private static final Forecast.Told REVISED = new Forecast.Told(
            "BookRevised",
            List.of(
                    "storefront: its page and lists show what is new",
                    "recommendations: its related books, and those of others, follow"));

    private final PublisherCalendar calendar;

    Forecaster(PublisherCalendar calendar) {
        this.calendar = calendar;
    }

    /** What would follow from publishing the book, or its revision, now. */
    public Forecast publication(Book book) {
        var obstacles = obstacles(book);
        var possible = obstacles.isEmpty();
        var changes = book.isPublished()
                ? FieldChange.between(Snapshot.of(book.shown()), Snapshot.of(book.description()))
                : List.<FieldChange>of();
        return new Forecast(
                possible,
                summary(book, obstacles, changes),
                obstacles,
                "/books/" + book.slug(),
                changes,
                possible ? List.of(book.isPublished() ? REVISED : PUBLISHED) : List.of(),
                Channel.completenessOf(book.description()),
                book.description().products().stream()
                        .filter(Product::isOnSale)
                        .map(this::onSale)
                        .toList());
    }

    private List<Fault> obstacles(Book book) {
        return book.isPublished() && !book.isRevised()
                ? List.of(new Fault("", "Readers see all of it already"))
                : book.obstacles(calendar.today());
    }

    private static String summary(Book book, List<Fault> obstacles, List<FieldChange> changes) {
        if (!obstacles.isEmpty()) {
            return "It cannot be published now";
        }
        return book.isPublished()
                ? "Publishing this will show readers %d changed fields".formatted(changes.size())
                : "Publishing this will open the book to readers";
    }

    private Forecast.OnSale onSale(Product product) {
        var price = product.priceOn(calendar.today());
        return new Forecast.OnSale(
                product.isbn().digits(),
                product.form().readerName(),
                price.map(it -> it.amount()).orElse(null),
                price.map(it -> it.currency()).orElse(null));
    }
}
