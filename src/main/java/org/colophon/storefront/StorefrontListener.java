package org.colophon.storefront;

import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.BookWithdrawn;
import org.colophon.content.ContentReleased;
import org.colophon.recommendations.RelatedBooksChanged;
import org.colophon.storefront.shelf.Shelving;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the shelf as the contexts tell of it. */
@Component
class StorefrontListener {

    private final Shelving shelving;

    StorefrontListener(Shelving shelving) {
        this.shelving = shelving;
    }

    @ApplicationModuleListener(id = "storefront.place-published-book")
    void on(BookPublished event) {
        shelving.place(event.card(), event.version());
    }

    @ApplicationModuleListener(id = "storefront.place-revised-book")
    void on(BookRevised event) {
        shelving.place(event.card(), event.version());
    }

    @ApplicationModuleListener(id = "storefront.take-back-book")
    void on(BookWithdrawn event) {
        shelving.takeBack(event.book(), event.version(), event.reason());
    }

    @ApplicationModuleListener(id = "storefront.note-contents")
    void on(ContentReleased event) {
        shelving.noteContents(event.book(), event.version(), event.outline());
    }

    @ApplicationModuleListener(id = "storefront.note-related-books")
    void on(RelatedBooksChanged event) {
        shelving.noteRelated(event.book(), event.version());
    }
}
