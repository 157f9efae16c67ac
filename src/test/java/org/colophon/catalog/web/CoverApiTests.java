package org.colophon.catalog.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.http.HttpHeaders.IF_NONE_MATCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.cover.Pictures;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class CoverApiTests {

    private final MockMvcTester mvc;
    private static final Edit ANN = Edit.by(new Editor("ann", List.of()));

    private final BookDesk desk;
    private final Books books;

    CoverApiTests(MockMvcTester mvc, BookDesk desk, Books books) {
        this.mvc = mvc;
        this.desk = desk;
        this.books = books;
    }

    @Test
    void servesAnUploadedCoverForGood() {
        var book = desk.draft(Descriptions.titled("Covered", null), null, ANN);

        assertThat(put(book.id().toString(), "\"v1\"", "image/png", Pictures.png(600, 800)))
                .hasStatusOk()
                .hasHeader("ETag", "\"v2\"")
                .bodyJson()
                .isLenientlyEqualTo("{\"width\": 600, \"height\": 800}");

        var path = requireNonNull(books.findById(book.id().value())
                        .orElseThrow()
                        .description()
                        .cover())
                .path();
        var served = mvc.get().uri(path).exchange();
        assertThat(served)
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        var tag = requireNonNull(served.getResponse().getHeader("ETag"));
        assertThat(mvc.get().uri(path).header(IF_NONE_MATCH, tag)).hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void leavesTheVersionWhenTheSameCoverComesAgain() {
        var id = desk.draft(Descriptions.titled("Covered Twice", null), null, ANN)
                .id()
                .toString();

        put(id, "\"v1\"", "image/png", Pictures.png(60, 80));

        assertThat(put(id, "\"v2\"", "image/png", Pictures.png(60, 80))).hasHeader("ETag", "\"v2\"");
    }

    @Test
    void takesACoverOff() {
        var book = desk.draft(Descriptions.titled("Uncovered", null), null, ANN);
        put(book.id().toString(), "\"v1\"", "image/png", Pictures.png(61, 80));

        assertThat(mvc.delete()
                        .uri("/admin/api/catalog/books/{id}/cover", book.id())
                        .header(IF_MATCH, "\"v2\"")
                        .with(user("editor").roles("EDITOR")))
                .hasStatus(HttpStatus.NO_CONTENT)
                .hasHeader("ETag", "\"v3\"");
        assertThat(books.findById(book.id().value()).orElseThrow().description().cover())
                .isNull();
    }

    @Test
    void refusesWhatIsNoPictureOrTooMuch() {
        var id = desk.draft(Descriptions.titled("Bare", null), null, ANN).id().toString();

        assertThat(put(id, "\"v1\"", "image/png", "no picture".getBytes(UTF_8))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(put(id, "\"v1\"", "image/jpeg", Pictures.png(6, 8))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(put(id, "\"v1\"", "image/gif", Pictures.png(6, 8))).hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(put(id, "\"v1\"", "image/png", new byte[10 * 1024 * 1024 + 1]))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(put(id, "\"v1\"", "image/png", new byte[0])).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void answersForACoverThatIsNotThere() {
        assertThat(mvc.get().uri("/covers/none.jpg")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult put(String book, String seen, String type, byte[] bytes) {
        return mvc.put()
                .uri("/admin/api/catalog/books/{id}/cover", book)
                .with(user("editor").roles("EDITOR"))
                .header(IF_MATCH, seen)
                .contentType(type)
                .content(bytes)
                .exchange();
    }
}
