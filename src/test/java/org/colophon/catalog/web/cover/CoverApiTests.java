package org.colophon.catalog.web.cover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.http.HttpHeaders.IF_NONE_MATCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.colophon.ModuleTest;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.cover.Pictures;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class CoverApiTests {

    private static final String COVER = "/admin/api/catalog/books/{id}/cover";

    private final MockMvcTester mvc;
    private static final Edit ANN = Edit.by(new Editor("ann", List.of()));

    private final BookDesk desk;
    private final Books books;
    private final JdbcClient jdbc;

    CoverApiTests(MockMvcTester mvc, BookDesk desk, Books books, JdbcClient jdbc) {
        this.mvc = mvc;
        this.desk = desk;
        this.books = books;
        this.jdbc = jdbc;
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
    void servesEachSizeAndNamesTheColour() throws IOException {
        var id = draft("Sized");

        assertThat(put(id, "\"v1\"", "image/png", Pictures.framed(600, 800, Color.WHITE, Color.decode("#16423c"))))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"colour\": \"#16423c\"}");

        assertThat(cover(id).narrower()).hasSize(2);
        for (var size : cover(id).narrower()) {
            assertThat(width(size.path())).isEqualTo(size.width());
        }
    }

    @Test
    void makesTheSizesOfAPictureThatWasTakenInBeforeThereWereAny() throws IOException {
        var id = draft("Old Cover");
        put(id, "\"v1\"", "image/png", Pictures.framed(200, 300, Color.BLACK, Color.ORANGE));
        var cover = cover(id);
        var small = cover.narrower().getFirst();
        jdbc.sql("delete from catalog_cover where name <> :name and name like :prefix")
                .param("name", cover.name())
                .param("prefix", cover.name().replace(".jpg", "%"))
                .update();

        assertThat(width(small.path())).isEqualTo(160);
        assertThat(width(small.path())).isEqualTo(160);
        assertThat(mvc.get().uri(small.path().replace("-160", "-480"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/covers/{digest}-160.jpg", "0".repeat(32))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsWhatTheEditorSaysOfThePicture() {
        var id = draft("Described");
        var picture = Pictures.png(62, 80);

        assertThat(mvc.put()
                        .uri(COVER + "?alt= A bridge at night ", id)
                        .with(user("editor").roles("EDITOR"))
                        .header(IF_MATCH, "\"v1\"")
                        .contentType("image/png")
                        .content(picture))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.alt")
                .isEqualTo("A bridge at night");
        assertThat(describe(id, "\"v2\"", "{\"alt\": \"A bridge by day\"}"))
                .hasStatusOk()
                .hasHeader("ETag", "\"v3\"");
        assertThat(cover(id).alt()).isEqualTo("A bridge by day");
        assertThat(describe(id, "\"v3\"", "{\"alt\": null}")).hasStatusOk().hasHeader("ETag", "\"v4\"");
        assertThat(cover(id).alt()).isNull();
    }

    @Test
    void refusesWordsThatSayNothingOrTooMuch() {
        var id = draft("Badly Described");
        put(id, "\"v1\"", "image/png", Pictures.png(63, 80));

        for (var alt : List.of(" ", "x".repeat(301))) {
            assertThat(describe(id, "\"v2\"", "{\"alt\": \"%s\"}".formatted(alt)))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.errors[*].pointer")
                    .asArray()
                    .containsExactly("/alt");
            assertThat(mvc.put()
                            .uri(COVER + "?alt={alt}", id, alt)
                            .with(user("editor").roles("EDITOR"))
                            .header(IF_MATCH, "\"v2\"")
                            .contentType("image/png")
                            .content(Pictures.png(64, 80)))
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }
        assertThat(mvc.put()
                        .uri("/admin/api/catalog/books/{id}", id)
                        .with(user("editor").roles("EDITOR"))
                        .header(IF_MATCH, "\"v2\"")
                        .contentType("application/json")
                        .content("{\"title\": \"T\", \"cover\": {\"name\": \"a.jpg\", \"alt\": \" \"}}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(describe(id, "\"v1\"", "{\"alt\": \"A bridge\"}")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(describe(draft("Coverless"), "\"v1\"", "{\"alt\": \"A bridge\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
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
                        .uri(COVER, book.id())
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

    private String draft(String title) {
        return desk.draft(Descriptions.titled(title, null), null, ANN).id().toString();
    }

    private Cover cover(String id) {
        return requireNonNull(
                books.findById(UUID.fromString(id)).orElseThrow().description().cover());
    }

    private int width(String path) throws IOException {
        var jpeg = mvc.get().uri(path).exchange().getResponse().getContentAsByteArray();
        return ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth();
    }

    private MvcTestResult describe(String id, String seen, String json) {
        return mvc.put()
                .uri(COVER + "/alt", id)
                .with(user("editor").roles("EDITOR"))
                .header(IF_MATCH, seen)
                .contentType("application/json")
                .content(json)
                .exchange();
    }

    private MvcTestResult put(String book, String seen, String type, byte[] bytes) {
        return mvc.put()
                .uri(COVER, book)
                .with(user("editor").roles("EDITOR"))
                .header(IF_MATCH, seen)
                .contentType(type)
                .content(bytes)
                .exchange();
    }
}
