package org.colophon.content.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.outline.Outlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ModuleTest
class PassDeskTests {

    private final PassDesk desk;
    private final Outlines outlines;
    private BookId book = BookId.create();

    PassDeskTests(PassDesk desk, Outlines outlines) {
        this.desk = desk;
        this.outlines = outlines;
    }

    @BeforeEach
    void draftABook() {
        book = BookId.create();
        outlines.open(book);
    }

    @Test
    void opensABookToWhoeverHasTheLink() {
        var issued = desk.issue(book, "Reviewer", 7, "grace");

        assertThat(desk.end(book, issued.signature())).contains(issued.pass().endsAt());
        assertThat(desk.end(BookId.create(), issued.signature())).isEmpty();
        assertThat(desk.end(
                        book, Signature.of(UUID.randomUUID(), Signature.key()).text()))
                .isEmpty();
        assertThat(desk.end(
                        book, Signature.of(issued.pass().id(), Signature.key()).text()))
                .isEmpty();
    }

    @Test
    void opensNothingAnyMoreByARevokedPass() {
        var issued = desk.issue(book, "Reviewer", 7, "grace");

        assertThat(desk.revoke(BookId.create(), issued.pass().id())).isEmpty();
        assertThat(desk.end(book, issued.signature())).isPresent();

        assertThat(desk.revoke(book, issued.pass().id()).orElseThrow().revokedAt())
                .isNotNull();
        assertThat(desk.end(book, issued.signature())).isEmpty();
    }

    @Test
    void listsTheLatestFirst() {
        var first = desk.issue(book, "First", 7, "grace").pass();
        var second = desk.issue(book, "Second", 1, "grace").pass();

        assertThat(desk.of(book)).extracting(Pass::id).containsExactly(second.id(), first.id());
        assertThat(desk.of(book).getFirst())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(second);
    }

    @Test
    void issuesOnlySoManyForABook() {
        for (int i = 0; i < PassDesk.MOST; i++) {
            desk.issue(book, "Reader", 1, "grace");
        }
        assertThatExceptionOfType(TooManyPasses.class).isThrownBy(() -> desk.issue(book, "Reader", 1, "grace"));
    }
}
