package org.colophon.content;

import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookDrafted;
import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.BookWithdrawn;
import org.colophon.content.outline.Outlines;
import org.colophon.content.release.PublishedBooks;
import org.colophon.content.release.Releasing;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears from the catalog which books there are, and which of them readers may open. */
@Component
class CatalogListener {

    private final Outlines outlines;
    private final PublishedBooks published;
    private final Releasing releasing;

    CatalogListener(Outlines outlines, PublishedBooks published, Releasing releasing) {
        this.outlines = outlines;
        this.published = published;
        this.releasing = releasing;
    }

    @ApplicationModuleListener(id = "content.open-outline")
    void on(BookDrafted event) {
        outlines.open(event.book());
    }

    /** Opens the outline as well, for this event may arrive before the one that tells of the draft. */
    @ApplicationModuleListener(id = "content.open-book")
    void on(BookPublished event) {
        outlines.open(event.card().id());
        follow(event.card(), event.version());
    }

    @ApplicationModuleListener(id = "content.follow-imprint")
    void on(BookRevised event) {
        follow(event.card(), event.version());
    }

    @ApplicationModuleListener(id = "content.close-book")
    void on(BookWithdrawn event) {
        published.remove(event.book(), event.version());
    }

    /** How much of the book is free may depend on its imprint. */
    private void follow(BookCard card, long version) {
        published.add(card.id(), version, card.imprint(), card.language());
        releasing.reopen(card.id());
    }
}
