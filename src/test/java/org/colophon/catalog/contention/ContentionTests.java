package org.colophon.catalog.contention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.history.History;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.product.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that was accepted is lost, nothing that was refused has happened, however many editors edit at once. */
@Tag("sql")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ContentionTests {

    @LocalServerPort
    int port;

    @Autowired
    BookDesk desk;

    @Autowired
    Books books;

    @Autowired
    History history;

    @Test
    void tellsEveryAcceptedEditOnceAndNoOther() throws InterruptedException {
        var campaign = Campaign.asked();
        var ids = Stream.generate(this::draft).limit(campaign.books()).toList();

        var record = campaign.run(new AdminApi(port), ids);

        assertThat(record.sent()).hasSize(campaign.edits());
        assertThat(record.sent()).allSatisfy(ContentionTests::assertAnswered);
        ids.forEach(it -> assertSound(it, record));
        assertThat(ids.stream().flatMap(this::isbns)).doesNotHaveDuplicates();
    }

    /** 428 without a version, 412 with one that is past, else 200, or 409 where something stands against it. */
    private static void assertAnswered(Sent sent) {
        if (sent.seen() == null) {
            assertThat(sent.status()).isEqualTo(428);
        } else {
            assertThat(sent.status()).as("answer to %s", sent).isIn(200, 409, 412);
        }
    }

    private void assertSound(UUID id, Campaign.Record record) {
        var book = books.findById(id).orElseThrow();
        var chain = Chain.of(book.id(), history);
        chain.assertWithoutGap();
        chain.assertConsistent();
        chain.assertTells(record.sent(id).filter(Sent::isAccepted));
        record.sent(id).filter(it -> it.status() == 412).forEach(chain::assertPast);
        record.read(id).forEach(chain::assertShown);
        assertThat(book.version()).isEqualTo(chain.length());
        chain.assertEndsWith(book.description());
    }

    private Stream<Isbn> isbns(UUID id) {
        var book = books.findById(id).orElseThrow();
        return Stream.of(book.description(), book.shown())
                .flatMap(it -> it.products().stream())
                .map(Product::isbn)
                .distinct();
    }

    private UUID draft() {
        var edit = Edit.by(Editor.COLOPHON);
        return desk.draft(Descriptions.titled("Contended", null), null, edit)
                .id()
                .value();
    }
}
