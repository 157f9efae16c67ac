package org.colophon.content.web.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ObjectArrayAssert;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.outline.Outlines;
import org.colophon.content.web.EditorRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class OutlineEditingApiTests {

    private static final String OUTLINE = """
            {"entries": [
                {"kind": "FRONT_MATTER", "title": "Preface"},
                {"kind": "PART", "title": "Part", "children": [
                    {"kind": "CHAPTER", "title": "One", "landmarks": ["INTRODUCTION"],
                     "contributors": [{"name": "Ada Lovelace", "role": "Chapter by"}],
                     "children": [{"kind": "SECTION", "title": "Section"}]}]},
                {"kind": "INDEX", "title": "Index"}]}""";

    private final MockMvcTester mvc;
    private final Outlines outlines;
    private EditorRequests editor;

    OutlineEditingApiTests(MockMvcTester mvc, Outlines outlines) {
        this.mvc = mvc;
        this.outlines = outlines;
        this.editor = new EditorRequests(mvc, BookId.create());
    }

    @BeforeEach
    void arrangeABook() {
        editor = new EditorRequests(mvc, BookId.create());
        outlines.open(editor.book());
        assertThat(editor.put("/outline", "\"v1\"", OUTLINE)).hasStatusOk();
    }

    @Test
    void answersAnyDepthWithLandmarksAndContributors() {
        var answer = assertThat(editor.get("/outline")).hasStatusOk().bodyJson();

        answer.extractingPath("$..number").isEqualTo(List.of(0, 1, 2, 3, 4));
        answer.extractingPath("$.entries[1].children[0].children[0].title").isEqualTo("Section");
        answer.extractingPath("$.entries[1].children[0].landmarks").isEqualTo(List.of("INTRODUCTION"));
        answer.extractingPath("$.entries[1].children[0].contributors")
                .isEqualTo(List.of(Map.of("name", "Ada Lovelace", "role", "Chapter by")));
        answer.extractingPath("$.landmarks")
                .isEqualTo(Map.of("INTRODUCTION", id("One"), "BODYMATTER", id("Part"), "INDEX", id("Index")));
    }

    @Test
    void takesAnOutlineBackAsItWasAnswered() throws Exception {
        var answered = editor.get("/outline").getResponse().getContentAsString();

        assertThat(editor.put("/outline", editor.tag(), answered))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(answered);
    }

    @Test
    void addsAnEntry() {
        var added = editor.post(
                "/outline/entries",
                "{\"kind\": \"SECTION\", \"title\": \"New\", \"parent\": \"%s\", \"place\": 0}".formatted(id("One")));

        assertThat(added).hasStatus(201).hasHeader("ETag", "\"v3\"");
        assertThatTitles(added).containsExactly("Preface", "Part", "One", "New", "Section", "Index");
        assertThat(added.getResponse().getHeader("Location")).endsWith("/outline/entries/" + id("New"));
        assertThat(editor.get("/outline/entries/" + id("New")))
                .hasStatusOk()
                .hasHeader("ETag", "\"v3\"")
                .bodyJson()
                .extractingPath("$.number")
                .isEqualTo(3);
    }

    @Test
    void movesAnEntry() {
        var moved = editor.post("/outline/entries/" + id("One") + "/move", "{\"place\": 2}");

        assertThat(moved).hasStatusOk().hasHeader("ETag", "\"v3\"");
        assertThatTitles(moved).containsExactly("Preface", "Part", "One", "Section", "Index");
        assertThat(moved).bodyJson().extractingPath("$.entries[2].title").isEqualTo("One");
    }

    @Test
    void describesAnEntry() {
        var one = id("One");
        assertThat(editor.patch("/outline/entries/" + one, "{\"title\": \"Uno\"}"))
                .hasStatusOk();

        var answer = assertThat(editor.patch(
                        "/outline/entries/" + one, "{\"landmarks\": [], \"contributors\": [{\"name\": \"Ben\"}]}"))
                .hasStatusOk()
                .hasHeader("ETag", "\"v4\"")
                .bodyJson();
        answer.extractingPath("$.entries[1].children[0].title").isEqualTo("Uno");
        answer.extractingPath("$.entries[1].children[0].contributors[*].name").isEqualTo(List.of("Ben"));
        answer.doesNotHavePath("$.entries[1].children[0].landmarks");
    }

    @Test
    void removesAnEntryAndPutsItBackWithItsText() {
        var one = id("One");
        assertThat(editor.put("/sections/" + one, "\"v0\"", "{\"html\": \"<p>Twelve signs</p>\"}"))
                .hasStatusOk();

        assertThatTitles(editor.delete("/outline/entries/" + one)).containsExactly("Preface", "Part", "Index");
        var removed = assertThat(editor.get("/outline/removed"))
                .hasStatusOk()
                .hasHeader("ETag", "\"v3\"")
                .bodyJson();
        removed.extractingPath("$.items[*].title").asArray().startsWith("One", "Section");
        removed.extractingPath("$.items[*].depth").asArray().startsWith(0, 1);
        removed.extractingPath("$.items[*].length").asArray().startsWith(12, 0);

        var restored = editor.post(
                "/outline/removed/" + one + "/restore", "{\"parent\": \"%s\", \"place\": 0}".formatted(id("Part")));
        assertThatTitles(restored).containsExactly("Preface", "Part", "One", "Section", "Index");
        assertThat(editor.get("/sections/" + one))
                .bodyJson()
                .extractingPath("$.length")
                .isEqualTo(12);
        assertThat(editor.get("/outline/removed"))
                .bodyJson()
                .extractingPath("$.items[*].title")
                .asArray()
                .doesNotContain("One", "Section");
    }

    @Test
    void forgetsWhatWasRemovedOnceTheBookIsReleased() {
        var one = id("One");
        editor.delete("/outline/entries/" + one);
        assertThat(editor.send(HttpMethod.POST, "/release", "", "")).hasStatusOk();

        assertThat(editor.get("/outline/removed"))
                .hasHeader("ETag", "\"v4\"")
                .bodyJson()
                .extractingPath("$.items")
                .isEqualTo(List.of());
        assertThat(editor.post("/outline/removed/" + one + "/restore", "{\"place\": 1}"))
                .hasStatus(404);
    }

    @Test
    void tellsWhatAnEntryMayNotBe() {
        assertThatFaults(
                        editor.post("/outline/entries", "{\"kind\": \"SECTION\", \"title\": \"x\", \"place\": 0}"), 422)
                .containsExactly("/kind", "");
        assertThatFaults(editor.patch("/outline/entries/" + id("Section"), "{\"landmarks\": [\"INTRODUCTION\"]}"), 422)
                .containsExactly("/landmarks");
        assertThatFaults(editor.post("/outline/entries/" + id("Index") + "/move", "{\"place\": 0}"), 422)
                .containsExactly("", "");
        assertThatFaults(
                        editor.post(
                                "/outline/entries/" + id("One") + "/move",
                                "{\"parent\": \"%s\", \"place\": 0}".formatted(id("Section"))),
                        422)
                .containsExactly("/parent");
        assertThatFaults(editor.post("/outline/entries/" + id("One") + "/move", "{\"place\": 9}"), 422)
                .containsExactly("/place");
        assertThat(editor.tag()).isEqualTo("\"v2\"");
    }

    @Test
    void tellsAllFaultsOfAFormAtOnce() {
        assertThatFaults(editor.post("/outline/entries", """
                                {"title": " ", "landmarks": ["NOWHERE"], "contributors": [{"name": ""}, null], "place": -1}"""), 400)
                .containsExactlyInAnyOrder(
                        "/kind", "/title", "/landmarks/0", "/contributors/0/name", "/contributors/1", "/place");
        assertThatFaults(editor.patch("/outline/entries/" + id("One"), "{\"title\": \" \"}"), 400)
                .containsExactly("/title");
        assertThatFaults(editor.post("/outline/entries/" + id("One") + "/move", "{}"), 400)
                .containsExactly("/place");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /outline/entries",
        "PATCH,  /outline/entries/{id}",
        "POST,   /outline/entries/{id}/move",
        "DELETE, /outline/entries/{id}",
        "POST,   /outline/removed/{id}/restore"
    })
    void wantsToKnowWhatAChangeBuildsOn(String method, String path) {
        var body = "{\"kind\": \"CHAPTER\", \"title\": \"x\", \"place\": 0}";
        var fitting = path.endsWith("move") || path.endsWith("restore")
                ? "{\"place\": 0}"
                : path.endsWith("{id}") ? "{}" : body;
        var address = path.replace("{id}", UUID.randomUUID().toString());

        assertThat(editor.send(HttpMethod.valueOf(method), address, "", fitting))
                .hasStatus(428);
        assertThat(editor.send(HttpMethod.valueOf(method), address, "\"v9\"", fitting))
                .hasStatus(412);
        if (path.contains("{id}")) {
            assertThat(editor.send(HttpMethod.valueOf(method), address, "\"v2\"", fitting))
                    .hasStatus(404);
        }
    }

    private String id(String title) {
        return EditorRequests.<List<String>>read(editor.get("/outline"), "$..[?(@.title == '" + title + "')].id")
                .getFirst();
    }

    private static ObjectArrayAssert<Object> assertThatTitles(MvcTestResult result) {
        return assertThat(result).bodyJson().extractingPath("$..title").asArray();
    }

    private static ObjectArrayAssert<Object> assertThatFaults(MvcTestResult result, int status) {
        return assertThat(result)
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray();
    }
}
