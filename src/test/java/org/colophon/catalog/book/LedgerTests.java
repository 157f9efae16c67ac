package org.colophon.catalog.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.catalog.document.Locks;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a book is found by follows what is said of it, and nothing else. */
@ModuleTest
@Transactional
class LedgerTests {

    private static final Edit ANN = Edit.by(new Editor("ann", List.of()));

    private final BookDesk desk;
    private final PublicationDesk publication;
    private final JdbcClient jdbc;

    LedgerTests(BookDesk desk, PublicationDesk publication, JdbcClient jdbc) {
        this.desk = desk;
        this.publication = publication;
        this.jdbc = jdbc;
    }

    @Test
    void leavesWhatABookIsFoundByWhenNothingElseIsSaidOfIt() {
        var book = desk.draft(Descriptions.titled("Ledger", null), null, ANN);
        jdbc.sql("delete from catalog_book_word where book = :book")
                .param("book", book.id().value())
                .update();

        book = publication.publish(book, ANN);
        book = desk.lock(book, new Locks(List.of("title")), ANN);
        book = publication.withdraw(book, "Wrong", ANN);

        assertThat(sortTitles(book)).isEmpty();
        assertThat(sortTitles(retitled(book, "Journal"))).containsOnly("journal");
    }

    @Test
    void findsARevisedBookByWhatReadersSeeTooWhereEditorsSortIt() {
        var book = publication.publish(desk.draft(Descriptions.titled("Ledger", null), null, ANN), ANN);

        book = retitled(book, "Journal");

        assertThat(words(book)).contains("ledger", "journal");
        assertThat(sortTitles(book)).containsOnly("journal");
        assertThat(words(publication.publish(book, ANN))).contains("journal").doesNotContain("ledger");
    }

    private Book retitled(Book book, String title) {
        var said = Descriptions.with(book.description(), "{'title': '%s'}".formatted(title));
        return desk.revise(book, said, null, ANN);
    }

    private List<String> words(Book book) {
        return found("word", book);
    }

    private List<String> sortTitles(Book book) {
        return found("sort_title", book);
    }

    private List<String> found(String column, Book book) {
        return jdbc.sql("select %s from catalog_book_word where book = :book".formatted(column))
                .param("book", book.id().value())
                .query(String.class)
                .list();
    }
}
