package org.colophon.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.outline.Outlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class ContentApiTests {

    private static final String OUTLINE = """
            {"entries": [
                {"kind": "FRONT_MATTER", "title": "Preface"},
                {"kind": "PART", "title": "Part I", "children": [{"kind": "CHAPTER", "title": "One"}]},
                {"kind": "INDEX", "title": "Index"}]}""";

    private final MockMvcTester mvc;
    private final Outlines outlines;
    private BookId book = BookId.create();

    ContentApiTests(MockMvcTester mvc, Outlines outlines) {
        this.mvc = mvc;
        this.outlines = outlines;
    }

    @BeforeEach
    void draftABook() {
        book = BookId.create();
        outlines.open(book);
    }

    @Test
    void answersTheOutlineWithIdsAndNumbers() {
        assertThat(put("/outline", "\"v1\"", OUTLINE)).hasStatusOk().hasHeader("ETag", "\"v2\"");

        var answer = assertThat(get("/outline"))
                .hasStatusOk()
                .hasHeader("ETag", "\"v2\"")
                .bodyJson();
        answer.extractingPath("$.entries[*].number").isEqualTo(List.of(0, 1, 3));
        answer.extractingPath("$.entries[1].children[0].number").isEqualTo(2);
        answer.extractingPath("$.entries[1].children[0].title").isEqualTo("One");
        answer.extractingPath("$.entries[*].id").asArray().hasSize(3).doesNotContainNull();
        answer.doesNotHavePath("$.entries[0].children");
    }

    @Test
    void keepsEntriesByTheirIds() {
        var preface = arranged("$.entries[0].id");

        var moved = """
                {"entries": [{"kind": "CHAPTER", "title": "New"}, {"id": "%s", "kind": "CHAPTER", "title": "Moved"}]}""".formatted(preface);

        assertThat(put("/outline", "\"v2\"", moved))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.entries[1].id")
                .isEqualTo(preface);
    }

    @Test
    void takesAnOutlineBackAsItWasAnswered() {
        put("/outline", "\"v1\"", OUTLINE);
        var answered = content(get("/outline"));

        assertThat(put("/outline", "\"v2\"", answered)).hasStatusOk().bodyText().isEqualTo(answered);
    }

    @Test
    void tellsAllFaultsOfAnOutlineAtOnce() {
        var faulty = """
                {"entries": [
                    {"kind": "CHAPTER", "title": " ", "children": [{"kind": "PART", "title": "%s"}]},
                    {"kind": "FRONT_MATTER", "title": "Late"}]}""".formatted("x".repeat(301));

        assertThat(put("/outline", "\"v1\"", faulty))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder(
                        "/entries/0/title",
                        "/entries/0/children/0/kind",
                        "/entries/0/children/0/title",
                        "/entries/1/kind");
    }

    @Test
    void missesWhatAnEntryNeeds() {
        assertThatFaultsOf("/outline", "{\"entries\": [null, {}]}")
                .containsExactlyInAnyOrder("/entries/0", "/entries/1/kind", "/entries/1/title");
        assertThatFaultsOf("/outline", "{}").containsExactly("/entries");
    }

    @Test
    void refusesMoreEntriesThanABookHas() {
        var entry = "{\"kind\": \"CHAPTER\", \"title\": \"x\"}";
        var many = "{\"entries\": [" + String.join(",", Collections.nCopies(10_001, entry)) + "]}";

        assertThatFaultsOf("/outline", many).containsExactly("/entries");
    }

    @Test
    void refusesAnEntryThatTheBookDoesNotHave() {
        var foreign = """
                {"entries": [{"kind": "PART", "title": "I", "children": [
                    {"id": "%s", "kind": "CHAPTER", "title": "Foreign"}]}]}""".formatted(UUID.randomUUID());

        assertThat(put("/outline", "\"v1\"", foreign))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .isEqualTo(List.of("/entries/0/children/0/id"));
    }

    @Test
    void writesTextAsJsonOrHtml() {
        var preface = "/sections/" + arranged("$.entries[0].id");
        assertThat(get(preface))
                .hasHeader("ETag", "\"v0\"")
                .bodyJson()
                .extractingPath("$.html")
                .isEqualTo("");

        assertThat(put(preface, "\"v0\"", "{\"html\": \"<p>Hello <script>1</script></p>\"}"))
                .hasStatusOk()
                .hasHeader("ETag", "\"v1\"")
                .bodyJson()
                .extractingPath("$.length")
                .isEqualTo(5);
        for (var type : List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML)) {
            var written = write(preface, type, "<p>Grüße</p>");
            assertThat(written).hasStatusOk().hasHeader("ETag", "\"v2\"");
            assertThat(written).bodyJson().extractingPath("$.html").asString().matches("<p id=\"p-\\w{8}\">Grüße</p>");
        }
    }

    @Test
    void refusesTextThatIsTooLongOrMissing() {
        var preface = "/sections/" + arranged("$.entries[0].id");
        var tooLong = "x".repeat(500_001);

        assertThatFaultsOf(preface, "{\"html\": \"" + tooLong + "\"}").containsExactly("/html");
        assertThatFaultsOf(preface, "{}").containsExactly("/html");
        assertThat(write(preface, MediaType.TEXT_HTML, tooLong)).hasStatus(400);
    }

    @Test
    void refusesTextForAGeneratedEntry() {
        var index = "/sections/" + arranged("$.entries[2].id");

        assertThat(put(index, "\"v0\"", "{\"html\": \"x\"}")).hasStatus(409);
    }

    @Test
    void releasesOnceForAllThatHasChanged() {
        for (int i = 0; i < 2; i++) {
            assertThat(editor(mvc.post().uri(path("/release"))))
                    .hasStatusOk()
                    .bodyJson()
                    .isLenientlyEqualTo("{\"release\": 1}");
        }
    }

    @Test
    void wantsToKnowWhatAWriteBuildsOn() {
        assertThat(editor(mvc.put()
                        .uri(path("/outline"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(OUTLINE)))
                .hasStatus(428);
        assertThat(put("/outline", "\"v7\"", OUTLINE)).hasStatus(412);
    }

    @Test
    void wantsToKnowWhichTextIsReplaced() {
        var preface = "/sections/" + arranged("$.entries[0].id");

        assertThat(put(preface, "\"v1\"", "{\"html\": \"x\"}")).hasStatus(412);
        assertThat(editor(mvc.put()
                        .uri(path(preface))
                        .contentType(MediaType.TEXT_HTML)
                        .content("x")))
                .hasStatus(428);
    }

    @Test
    void knowsNothingOfOtherBooksAndEntries() {
        assertThat(get("/sections/" + UUID.randomUUID())).hasStatus(404);
        book = BookId.create();
        assertThat(get("/outline")).hasStatus(404);
        assertThat(get("/preview")).hasStatus(404);
        assertThat(editor(mvc.post().uri(path("/release")))).hasStatus(404);
    }

    private Object arranged(String path) {
        var body = put("/outline", "\"v1\"", OUTLINE);
        return JsonPath.read(content(body), path);
    }

    private static String content(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private ListAssert<Object> assertThatFaultsOf(String part, String body) {
        var result = put(part, part.equals("/outline") ? "\"v1\"" : "\"v0\"", body);
        assertThat(result).hasStatus(400);
        return assertThat(JsonPath.<List<Object>>read(content(result), "$.errors[*].pointer"));
    }

    private MvcTestResult write(String part, MediaType type, String html) {
        var version = get(part).getResponse().getHeader("ETag");
        return editor(mvc.put()
                .uri(path(part))
                .header("If-Match", String.valueOf(version))
                .contentType(type)
                .content(html));
    }

    private MvcTestResult put(String part, String ifMatch, String body) {
        return editor(mvc.put()
                .uri(path(part))
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private MvcTestResult get(String part) {
        return editor(mvc.get().uri(path(part)));
    }

    private String path(String part) {
        return "/admin/api/content/books/" + book + part;
    }

    private static MvcTestResult editor(MockMvcRequestBuilder request) {
        return request.with(user("editor").roles("EDITOR")).exchange();
    }
}
