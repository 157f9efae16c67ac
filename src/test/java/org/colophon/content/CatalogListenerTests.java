package org.colophon.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookDrafted;
import org.colophon.catalog.BookId;
import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookWithdrawn;
import org.colophon.content.outline.Outlines;
import org.colophon.content.release.PublishedBooks;
import org.colophon.content.release.Releasing;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;

@ModuleTest
class CatalogListenerTests {

    private final PublishedBooks published;
    private final Outlines outlines;
    private final Releasing releasing;
    private final Content content;

    CatalogListenerTests(PublishedBooks published, Outlines outlines, Releasing releasing, Content content) {
        this.published = published;
        this.outlines = outlines;
        this.releasing = releasing;
        this.content = content;
    }

    @Test
    void opensAnOutlineWhenABookIsDrafted(Scenario scenario) {
        var book = BookId.create();

        scenario.publish(new BookDrafted(book, "Drafted"))
                .andWaitForStateChange(() -> outlines.findById(book.value()).orElse(null))
                .andVerify(outline -> assertThat(outline.entries())
                        .extracting(it -> it.kind())
                        .containsExactly(EntryKind.RELATED_BOOKS, EntryKind.INDEX));
    }

    @Test
    void opensAnOutlineWhenThePublicationIsHeardFirst(Scenario scenario) {
        var book = BookId.create();

        scenario.publish(published(book, 1))
                .andWaitForStateChange(() -> outlines.findById(book.value()).orElse(null))
                .andVerify(outline -> assertThat(outline.entries()).hasSize(2));
    }

    @Test
    void opensTheOutlineOfABookOnce(Scenario scenario) {
        var book = BookId.create();
        outlines.open(book);
        var opened = outlines.findById(book.value()).orElseThrow();

        scenario.stimulate((tx, events) -> {
                    tx.executeWithoutResult(status -> {
                        events.publishEvent(new BookDrafted(book, "Both at once"));
                        events.publishEvent(published(book, 1));
                    });
                })
                .andWaitForStateChange(() -> isOpen(book), open -> open)
                .andVerify(open -> {
                    var outline = outlines.findById(book.value()).orElseThrow();
                    assertThat(outline.entries()).isEqualTo(opened.entries());
                    assertThat(outline.version()).isEqualTo(opened.version());
                });
    }

    @Test
    void closesAWithdrawnBook(Scenario scenario) {
        var book = BookId.create();
        outlines.open(book);
        published.add(book, 1, null, "en");
        assertThat(isOpen(book)).isTrue();

        scenario.publish(new BookWithdrawn(book, 2, "Rights have expired"))
                .andWaitForStateChange(() -> isOpen(book), open -> !open)
                .andVerify(open -> assertThat(open).isFalse());
    }

    private boolean isOpen(BookId book) {
        releasing.release(book);
        return content.section(book, 0, Content.Reader.VISITOR).isPresent();
    }

    private static BookPublished published(BookId book, long version) {
        var card = new BookCard(
                book,
                UUID.randomUUID(),
                "book-" + book,
                "Published",
                null,
                null,
                List.of(new BookCard.Contributor("Jaime Buelta", "A01")),
                "By: Jaime Buelta",
                null,
                "en",
                "",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null);
        return new BookPublished(card, version);
    }
}
