package org.colophon.content.web.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.architecture.Proves;
import org.colophon.catalog.BookId;
import org.colophon.content.Content;
import org.colophon.content.Content.Reader;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
import org.colophon.content.release.PublishedBooks;
import org.colophon.content.release.Releasing;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonContent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Proves(adr = 18)
@ModuleTest
@AutoConfigureMockMvc
class IndexApiTests {

    private static final String SAGAS = "<p>A saga is a sequence. A saga ends.</p><p>Compensation undoes a saga.</p>";

    private final MockMvcTester mvc;
    private final Outlines outlines;
    private final Sections sections;
    private final Releasing releasing;
    private final PublishedBooks published;
    private final Content content;
    private BookId book = BookId.create();
    private EntryId chapter = EntryId.create();

    IndexApiTests(
            MockMvcTester mvc,
            Outlines outlines,
            Sections sections,
            Releasing releasing,
            PublishedBooks published,
            Content content) {
        this.mvc = mvc;
        this.outlines = outlines;
        this.sections = sections;
        this.releasing = releasing;
        this.published = published;
        this.content = content;
    }

    @BeforeEach
    void writeABook() {
        book = BookId.create();
        outlines.open(book);
        var outline = outlines.arrange(
                outline(),
                List.of(
                        EntryDraft.of(EntryKind.CHAPTER, "Sagas"),
                        EntryDraft.of(EntryKind.CHAPTER, "Queues"),
                        EntryDraft.of(EntryKind.INDEX, "Index")));
        chapter = outline.entries().getFirst().id();
        write(SAGAS);
        published.add(book, 1, null, "en");
    }

    @Test
    void isEmptyUntilItIsMade() {
        assertThat(get(""))
                .hasStatusOk()
                .hasHeader("ETag", "\"v0\"")
                .bodyJson()
                .isLenientlyEqualTo("{\"language\": \"en\", \"headings\": []}");
        assertThat(get("/lost"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void knowsNoIndexOfABookThatNobodyHasDrafted() {
        book = BookId.create();

        assertThat(get("")).hasStatus(404);
        assertThat(get("/lost")).hasStatus(404);
        assertThat(propose("\"v0\"", "{\"language\": \"en\"}")).hasStatus(404);
    }

    @Test
    void proposesHeadings() {
        assertThat(propose("\"v0\"", "{\"language\": \"de\"}")).hasStatusOk().hasHeader("ETag", "\"v1\"");

        assertThat(get("")).bodyJson().satisfies(it -> {
            assertThat(JsonPath.<String>read(json(it), "$.language")).isEqualTo("de");
            assertThat(JsonPath.<List<String>>read(json(it), "$.headings[?(@.term == 'saga')].state"))
                    .containsExactly("PROPOSED");
        });
    }

    @Test
    void refusesToProposeForWhatNobodySpeaks() {
        assertThat(propose("\"v0\"", "{\"language\": \"no such language\"}")).hasStatus(400);
        assertThat(propose("\"v7\"", "{\"language\": \"en\"}")).hasStatus(412);
        assertThat(mvc.post().uri(path("/proposal")).with(user("editor").roles("EDITOR")))
                .hasStatus(428);
    }

    @Test
    void showsReadersWhatIsAcceptedAfterTheRelease() {
        propose("\"v0\"", "{\"language\": \"en\"}");
        releasing.release(book);
        assertThat(index()).isEmpty();

        assertThat(patch(
                        "\"v1\"",
                        "{\"changes\": [{\"action\": \"ACCEPT\", \"heading\": \"%s\"}]}".formatted(id("saga"))))
                .hasStatusOk()
                .hasHeader("ETag", "\"v2\"");
        assertThat(releasing.release(book)).isEqualTo(2);

        assertThat(index()).contains("<li>saga, <a href=\"0#p-").contains("\">0 Sagas</a></li>");
        assertThat(releasing.release(book)).isEqualTo(2);
    }

    @Test
    void followsParagraphsAndListsThoseThatAreLost() {
        propose("\"v0\"", "{\"language\": \"en\"}");
        patch("\"v1\"", "{\"changes\": [{\"action\": \"ACCEPT\", \"heading\": \"%s\"}]}".formatted(id("saga")));
        write("<p>First of all.</p>" + SAGAS);
        releasing.release(book);
        assertThat(index()).contains("saga");
        assertThat(get("/lost")).bodyJson().extractingPath("$.items").asArray().isEmpty();

        write("<p>All is new.</p>");
        releasing.release(book);

        assertThat(index()).isEmpty();
        assertThat(get("/lost")).hasHeader("ETag", "\"v2\"").bodyJson().satisfies(it -> {
            assertThat(JsonPath.<String>read(json(it), "$.items[0].term")).isEqualTo("saga");
            assertThat(JsonPath.<String>read(json(it), "$.items[0].locator.was"))
                    .startsWith("Sagas: A saga is a sequence.");
        });
    }

    @Test
    void changesAllOrNothingAndTellsAllFaults() {
        var added =
                "{\"changes\": [{\"action\": \"ADD\", \"term\": \"queues\"}, {\"action\": \"ADD\", \"term\": \"logs\"}]}";
        assertThat(patch("\"v0\"", added)).hasStatusOk().hasHeader("ETag", "\"v1\"");
        var faulty = """
                {"changes": [
                    {"action": "ADD", "term": "topics"},
                    {"action": "ADD", "term": "Queues"},
                    {"action": "ADD_LOCATOR", "heading": "%s", "from": {"entry": "%s", "paragraph": "p-00000000"}}]}""".formatted(id("logs"), chapter);

        assertThat(patch("\"v1\"", faulty))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .isEqualTo(List.of("/changes/1/term", "/changes/2/from", "/changes/2/to"));
        assertThat(get(""))
                .hasHeader("ETag", "\"v1\"")
                .bodyJson()
                .extractingPath("$.headings")
                .asArray()
                .hasSize(2);
    }

    @Test
    void refusesChangesThatAreNone() {
        assertThat(patch("\"v0\"", "{\"changes\": []}")).hasStatus(400);
        assertThat(patch("\"v0\"", "{}")).hasStatus(400);
        assertThat(patch("\"v0\"", "{\"changes\": [{\"action\": \"DANCE\"}]}")).hasStatus(400);
        assertThat(
                        patch(
                                "\"v0\"",
                                "{\"changes\": [{\"action\": \"ADD\", \"term\": \"a\", \"from\": {\"entry\": null, \"paragraph\": \"<\"}}]}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/changes/0/from/entry", "/changes/0/from/paragraph");
        assertThat(patch("\"v3\"", "{\"changes\": [{\"action\": \"ADD\", \"term\": \"a\"}]}"))
                .hasStatus(412);
    }

    private void write(String markup) {
        var entry = outline().entry(chapter).orElseThrow();
        sections.write(sections.findById(chapter.value()).orElseGet(() -> Section.of(book, entry)), markup);
    }

    private Outline outline() {
        return outlines.findById(book.value()).orElseThrow();
    }

    private String index() {
        return content.section(book, 2, Reader.VISITOR).orElseThrow().html();
    }

    private UUID id(String term) {
        var body = assertThat(get("")).actual();
        return UUID.fromString(JsonPath.<List<String>>read(text(body), "$.headings[?(@.term == '" + term + "')].id")
                .getFirst());
    }

    private static String json(JsonContent it) {
        return it.getJson();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path(path)).with(user("editor").roles("EDITOR")).exchange();
    }

    private MvcTestResult propose(String version, String body) {
        return mvc.post()
                .uri(path("/proposal"))
                .with(user("editor").roles("EDITOR"))
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult patch(String version, String body) {
        return mvc.patch()
                .uri(path(""))
                .with(user("editor").roles("EDITOR"))
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String path(String path) {
        return "/admin/api/content/books/" + book + "/index" + path;
    }
}
