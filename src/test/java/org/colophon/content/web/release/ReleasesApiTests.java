package org.colophon.content.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.outline.Outlines;
import org.colophon.content.web.EditorRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class ReleasesApiTests {

    private final MockMvcTester mvc;
    private final Outlines outlines;
    private EditorRequests editor;
    private String one = "";

    ReleasesApiTests(MockMvcTester mvc, Outlines outlines) {
        this.mvc = mvc;
        this.outlines = outlines;
        this.editor = new EditorRequests(mvc, BookId.create());
    }

    @BeforeEach
    void arrangeABook() {
        editor = new EditorRequests(mvc, BookId.create());
        outlines.open(editor.book());
        var outline = editor.put("/outline", "\"v1\"", """
                {"entries": [{"kind": "CHAPTER", "title": "One", "children": [{"kind": "SECTION", "title": "Section"}]}]}""");
        one = EditorRequests.read(outline, "$.entries[0].id");
        write("\"v0\"", "<p>An interface is a promise.</p><p>Keep it small.</p>");
    }

    @Test
    void tellsWhatAReleaseChanges() {
        assertThat(release("{\"note\": \"First printing\"}"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                {"release": 1, "changes": {"added": 2, "removed": 0, "moved": 0, "renamed": 0, "changed": 0, "same": 0}}""");
        write("\"v1\"", "<p>An interface is a promise.</p><p>Keep it simple.</p>");
        var second = """
                {"release": 2, "changes": {"added": 0, "removed": 0, "moved": 0, "renamed": 0, "changed": 1, "same": 1}}""";

        assertThat(release("")).hasStatusOk().bodyJson().isStrictlyEqualTo(second);
        assertThat(release("{\"note\": \"Once more\"}"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(second);
    }

    @Test
    void listsTheReleasesTheNewestFirst() {
        release("{\"note\": \"First printing\"}");
        write("\"v1\"", "<p>Another</p>");
        release("");

        var answer = assertThat(editor.get("/releases")).hasStatusOk().bodyJson();
        answer.isLenientlyEqualTo("""
                {"items": [
                    {"number": 2, "by": "editor", "entries": 2, "characters": 7},
                    {"number": 1, "by": "editor", "note": "First printing", "entries": 2, "characters": 40}]}""");
        answer.extractingPath("$.items[*].at").asArray().hasSize(2);
        answer.doesNotHavePath("$.next");
    }

    @Test
    void listsThemAPageAtATime() {
        release("");
        write("\"v1\"", "<p>Another</p>");
        release("");

        var first = assertThat(editor.get("/releases?limit=1")).hasStatusOk().bodyJson();
        first.extractingPath("$.items[*].number").isEqualTo(List.of(2));
        first.extractingPath("$.next").isEqualTo(2);
        var second = assertThat(editor.get("/releases?limit=1&after=2"))
                .hasStatusOk()
                .bodyJson();
        second.extractingPath("$.items[*].number").isEqualTo(List.of(1));
        second.doesNotHavePath("$.next");
    }

    @Test
    void showsAReleaseAsItWas() {
        release("");
        write("\"v1\"", "<p>Another</p>");
        editor.patch("/outline/entries/" + one, "{\"title\": \"Uno\"}");

        var answer = assertThat(editor.get("/releases/1")).hasStatusOk().bodyJson();
        answer.extractingPath("$.release.number").isEqualTo(1);
        answer.extractingPath("$.outline[*].title").isEqualTo(List.of("One", "Section"));
        answer.extractingPath("$.outline[*].depth").isEqualTo(List.of(0, 1));
        answer.extractingPath("$.outline[*].length").isEqualTo(List.of(40, 0));
        assertThat(editor.get("/releases/1/sections/" + one))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.html")
                .asString()
                .contains("Keep it small.");
    }

    @Test
    void comparesReleasesByParagraphAndWord() {
        release("");
        write(
                "\"v1\"",
                "<p>An interface is a promise.</p><p>Keep it simple.</p>"
                        .replace("<p>Keep", "<p id=\"" + secondId() + "\">Keep"));
        release("");

        var answer = assertThat(editor.get("/releases/2/changes")).hasStatusOk().bodyJson();
        answer.isLenientlyEqualTo("""
                {"since": 1, "release": 2,
                 "summary": {"added": 0, "removed": 0, "moved": 0, "renamed": 0, "changed": 1, "same": 1}}""");
        answer.extractingPath("$.entries[*].changes").isEqualTo(List.of(List.of("CHANGED"), List.of()));
        answer.extractingPath("$.entries[0].paragraphs[*].words[*]")
                .isEqualTo(List.of(
                        Map.of("text", "Keep it "),
                        Map.of("text", "small", "change", "REMOVED"),
                        Map.of("text", "simple", "change", "ADDED"),
                        Map.of("text", ".")));
        assertThat(editor.get("/releases/2/changes?since=0"))
                .bodyJson()
                .extractingPath("$.summary.added")
                .isEqualTo(2);
        assertThat(editor.get("/releases/1/changes?since=2"))
                .bodyJson()
                .extractingPath("$.entries[0].paragraphs[0].words[1].text")
                .isEqualTo("simple");
    }

    @Test
    void comparesTheWorkWithTheLastRelease() {
        assertThat(editor.get("/changes"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.summary.added")
                .isEqualTo(2);
        release("");
        assertThat(editor.get("/changes"))
                .bodyJson()
                .extractingPath("$.summary.same")
                .isEqualTo(2);
        editor.delete("/outline/entries/" + one);

        var answer = assertThat(editor.get("/changes")).hasStatusOk().bodyJson();
        answer.extractingPath("$.since").isEqualTo(1);
        answer.doesNotHavePath("$.release");
        answer.extractingPath("$.summary.removed").isEqualTo(2);
        answer.doesNotHavePath("$.entries[0].after");
        assertThat(editor.get("/changes?entry=" + one))
                .bodyJson()
                .extractingPath("$.entries[*].id")
                .isEqualTo(List.of(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/releases/2", "/releases/0", "/releases/2/changes", "/releases/1/changes?since=7"})
    void knowsNothingOfOtherReleases(String path) {
        release("");

        assertThat(editor.get(path)).hasStatus(404);
    }

    @Test
    void knowsNothingOfOtherBooksAndEntries() {
        release("");
        assertThat(editor.get("/releases/1/sections/" + UUID.randomUUID())).hasStatus(404);
        var nobody = new EditorRequests(mvc, BookId.create());
        assertThat(nobody.get("/changes")).hasStatus(404);
        assertThat(nobody.get("/releases/1")).hasStatus(404);
    }

    @Test
    void refusesANoteThatIsTooLong() {
        assertThat(release("{\"note\": \"" + "x".repeat(1001) + "\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .isEqualTo(List.of("/note"));
    }

    private String secondId() {
        var html = EditorRequests.<String>read(editor.get("/sections/" + one), "$.html");
        return html.substring(html.lastIndexOf("p-"), html.lastIndexOf("\">Keep"));
    }

    private void write(String tag, String html) {
        var body = "{\"html\": \"" + html.replace("\"", "\\\"") + "\"}";
        assertThat(editor.put("/sections/" + one, tag, body)).hasStatusOk();
    }

    private MvcTestResult release(String body) {
        return editor.send(HttpMethod.POST, "/release", "", body);
    }
}
