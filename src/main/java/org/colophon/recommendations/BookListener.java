package org.colophon.recommendations;

import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.BookWithdrawn;
import org.colophon.content.ContentReleased;
import org.colophon.recommendations.feature.Features;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what becomes of books and keeps what bears on their relations. */
@Component
class BookListener {

    private final Features features;

    BookListener(Features features) {
        this.features = features;
    }

    @ApplicationModuleListener(id = "recommendations.keep-published-card")
    void on(BookPublished event) {
        features.keep(event.card(), event.version());
    }

    @ApplicationModuleListener(id = "recommendations.keep-revised-card")
    void on(BookRevised event) {
        features.keep(event.card(), event.version());
    }

    @ApplicationModuleListener(id = "recommendations.withdraw-book")
    void on(BookWithdrawn event) {
        features.withdraw(event.book(), event.version());
    }

    @ApplicationModuleListener(id = "recommendations.keep-content")
    void on(ContentReleased event) {
        features.keep(event);
    }
}
