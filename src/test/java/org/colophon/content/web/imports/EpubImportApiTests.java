package org.colophon.content.web.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.imports.Publications;
import org.colophon.content.outline.Outlines;
import org.colophon.content.web.EditorRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class EpubImportApiTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final byte[] SMALL = Publications.w3c("cnt-mathml-support");

    private final MockMvcTester mvc;
    private final Outlines outlines;
    private EditorRequests editor;

    EpubImportApiTests(MockMvcTester mvc, Outlines outlines) {
        this.mvc = mvc;
        this.outlines = outlines;
        this.editor = new EditorRequests(mvc, BookId.create());
    }

    @BeforeEach
    void draftABook() {
        editor = new EditorRequests(mvc, BookId.create());
        outlines.open(editor.book());
    }

    @Test
    void previewsAnEpubAndAppliesItWhenTold() {
        var accepted = submit(SMALL);
        assertThat(accepted).hasStatus(HttpStatus.ACCEPTED).bodyJson().isLenientlyEqualTo("""
                {"state": "RECEIVED", "submittedBy": "editor", "size": %d, "done": 0}""".formatted(SMALL.length));
        var job = address(accepted);

        var previewed = awaitState(job, "PREVIEWED");
        assertThat(previewed).bodyJson().isLenientlyEqualTo("""
                {"preview": {"description": {"languages": ["en"]}, "removed": [], "pictures": 0}}""");
        assertThat(EditorRequests.<List<Object>>read(previewed, "$.preview.entries"))
                .hasSizeGreaterThan(2);
        var titles = EditorRequests.<List<String>>read(previewed, "$.preview.entries[*].title");

        var applying = editor.send(HttpMethod.POST, job + "/apply", tag(previewed), "");
        assertThat(applying).hasStatus(HttpStatus.ACCEPTED).hasHeader("Location", location(job));
        assertThat(awaitState(job, "APPLIED"))
                .bodyJson()
                .extractingPath("$.result.entries[0].outcome")
                .isEqualTo("WRITTEN");

        assertThat(EditorRequests.<List<String>>read(editor.get("/outline"), "$.entries[*].title"))
                .isEqualTo(titles);
        assertThat(editor.get("/epub-imports"))
                .bodyJson()
                .isLenientlyEqualTo("{\"items\": [{\"state\": \"APPLIED\"}]}");
        assertThat(editor.get("/epub-imports")).bodyJson().doesNotHavePath("$.items[0].preview");
    }

    @Test
    void takesTheFileOfAFormAndGivesItBack() {
        var file = new MockMultipartFile("file", "book.epub", "application/epub+zip", SMALL);
        var job = address(mvc.post()
                .multipart()
                .uri("/admin/api/content/books/" + editor.book() + "/epub-imports")
                .file(file)
                .with(user("editor").roles("EDITOR"))
                .exchange());

        assertThat(editor.get(job + "/file"))
                .hasStatusOk()
                .hasContentType("application/epub+zip")
                .hasHeader("Content-Length", String.valueOf(SMALL.length))
                .body()
                .isEqualTo(SMALL);
        awaitState(job, "PREVIEWED");
    }

    @Test
    void saysWhyAFileIsRefused() {
        var job = address(submit(new byte[] {1, 2, 3}));

        assertThat(awaitState(job, "REFUSED"))
                .bodyJson()
                .hasPathSatisfying("$.problem", it -> assertThat(it).asString().isNotBlank())
                .extractingPath("$.reason")
                .isEqualTo("DAMAGED");
    }

    @Test
    void buildsOnWhatTheEditorHasSeen() {
        var job = address(submit(SMALL));
        var tag = tag(awaitState(job, "PREVIEWED"));

        assertThat(editor.send(HttpMethod.POST, job + "/apply", "", "")).hasStatus(428);
        assertThat(editor.send(HttpMethod.POST, job + "/apply", "\"v0\"", "")).hasStatus(412);
        editor.put("/outline", editor.tag(), "{\"entries\": []}");
        assertThat(editor.send(HttpMethod.POST, job + "/apply", tag, ""))
                .hasStatus(409)
                .bodyJson()
                .hasPathSatisfying("$.detail", it -> assertThat(it).asString().contains("new preview"));

        assertThat(editor.send(HttpMethod.POST, job + "/preview", tag, "")).hasStatus(202);
        var anew = tag(awaitState(job, "PREVIEWED"));
        assertThat(editor.send(HttpMethod.POST, job + "/apply", anew, "")).hasStatus(202);
        assertThat(editor.send(HttpMethod.POST, job + "/apply", tag(awaitState(job, "APPLIED")), ""))
                .hasStatus(409);
    }

    @Test
    void cancelsWhatHasNotBeenApplied() {
        var job = address(submit(SMALL));
        var tag = tag(awaitState(job, "PREVIEWED"));

        assertThat(editor.send(HttpMethod.DELETE, job, "\"v0\"", "")).hasStatus(412);
        assertThat(editor.send(HttpMethod.DELETE, job, tag, "")).hasStatus(204);

        assertThat(editor.get(job)).hasStatus(404);
        assertThat(editor.get(job + "/file")).hasStatus(404);
    }

    @Test
    void refusesWhatIsNoUpload() {
        assertThat(submit(new byte[0])).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(editor.send(HttpMethod.POST, "/epub-imports", "", "{}"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        var nobodys = new EditorRequests(mvc, BookId.create());
        assertThat(nobodys.get("/epub-imports")).hasStatus(404);
        assertThat(editor.get("/epub-imports/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void isForEditors() {
        assertThat(mvc.get()
                        .uri("/admin/api/content/books/" + editor.book() + "/epub-imports")
                        .with(user("reader").roles("SUBSCRIBER")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult submit(byte[] epub) {
        return mvc.post()
                .uri("/admin/api/content/books/" + editor.book() + "/epub-imports")
                .contentType("application/epub+zip")
                .content(epub)
                .with(user("editor").roles("EDITOR"))
                .exchange();
    }

    private MvcTestResult awaitState(String job, String state) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(editor.get(job))
                        .bodyJson()
                        .extractingPath("$.state")
                        .isEqualTo(state));
        return editor.get(job);
    }

    /** Below the book. */
    private String address(MvcTestResult accepted) {
        var location = requireNonNull(accepted.getResponse().getHeader("Location"));
        return location.substring(location.indexOf("/epub-imports"));
    }

    private String location(String job) {
        return "/admin/api/content/books/" + editor.book() + job;
    }

    private static String tag(MvcTestResult result) {
        return requireNonNull(result.getResponse().getHeader("ETag"));
    }
}
