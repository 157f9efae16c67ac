package org.colophon.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class PreviewApiTests {

    private static final String POLICY = """
            {"share": 10, "teaser": 100, "pages": {"frontMatter": false, "contents": true, "index": false},
             "free": {"kinds": ["PART"], "numbers": [1], "ids": [%s]}}""";

    private final MockMvcTester mvc;
    private final Outlines outlines;
    private final Sections sections;
    private BookId book = BookId.create();
    private Outline outline = Outline.open(book);
    private String preview = "";

    PreviewApiTests(MockMvcTester mvc, Outlines outlines, Sections sections) {
        this.mvc = mvc;
        this.outlines = outlines;
        this.sections = sections;
    }

    @BeforeEach
    void writeABook() {
        book = BookId.create();
        preview = "/admin/api/content/books/" + book + "/preview";
        outlines.open(book);
        var draft = EntryDraft.of(EntryKind.CHAPTER, "One");
        outline = outlines.arrange(outlines.findById(book.value()).orElseThrow(), List.of(draft));
        sections.write(Section.of(book, outline.entries().getFirst()), "<p>" + "word ".repeat(100) + "</p>");
    }

    @Test
    void tellsWhatHoldsUntilSomebodyDecides() {
        assertThat(get(preview))
                .hasStatusOk()
                .hasHeader("ETag", "\"v0\"")
                .bodyJson()
                .isStrictlyEqualTo("""
                {"share": 0, "teaser": 300, "pages": {"frontMatter": true, "contents": true, "index": true},
                 "free": {"kinds": [], "numbers": [], "ids": []}}""");
    }

    @Test
    void setsThePreviewOfABookAndTakesItBack() {
        var policy = POLICY.formatted('"' + outline.entries().getFirst().id().toString() + '"');

        assertThat(put(preview, "v0", policy)).hasStatusOk().hasHeader("ETag", "\"v1\"");
        assertThat(get(preview)).hasHeader("ETag", "\"v1\"").bodyJson().isStrictlyEqualTo(policy);

        assertThat(with(mvc.delete().uri(preview).header(HttpHeaders.IF_MATCH, "\"v1\"")))
                .hasStatusOk()
                .hasHeader("ETag", "\"v0\"")
                .bodyJson()
                .extractingPath("$.teaser")
                .isEqualTo(300);
    }

    @Test
    void tellsTheExtentOfTheWorkingText() {
        var extent = assertThat(get(preview + "/extent")).hasStatusOk().bodyJson();

        extent.extractingPath("$.characters").isEqualTo(499);
        extent.extractingPath("$.free").isEqualTo(300);
        extent.extractingPath("$.entries[0].length").isEqualTo(499);
        extent.extractingPath("$.entries[0].free").isEqualTo(300);
    }

    @Test
    void setsThePreviewOfAnImprintForItsBooks() {
        var imprint = "/admin/api/content/imprint-preview?imprint=" + UUID.randomUUID() + " %2F %26 Sons";
        var policy = POLICY.formatted("");

        assertThat(get(imprint)).hasStatusOk().hasHeader("ETag", "\"v0\"");
        assertThat(put(imprint, "v0", policy)).hasStatusOk().hasHeader("ETag", "\"v1\"");
        assertThat(get(imprint)).hasHeader("ETag", "\"v1\"").bodyJson().isStrictlyEqualTo(policy);
        assertThat(get("/admin/api/content/imprint-preview/pending"))
                .hasStatusOk()
                .bodyJson()
                .hasPath("$.books");
        assertThat(with(mvc.delete().uri(imprint).header(HttpHeaders.IF_MATCH, "\"v1\"")))
                .hasStatusOk()
                .hasHeader("ETag", "\"v0\"");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThat(put(preview, "v0", """
                {"share": 101, "teaser": 5001, "pages": {"contents": true, "index": true},
                 "free": {"kinds": [], "numbers": [-1], "ids": [null]}}"""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains("/share", "/teaser", "/pages/frontMatter")
                .hasSize(5);
    }

    @Test
    void refusesEntriesThatTheBookOrTheImprintCannotHave() {
        var foreign = POLICY.formatted('"' + UUID.randomUUID().toString() + '"');

        for (var target : new String[] {preview, "/admin/api/content/imprint-preview?imprint=Any"}) {
            assertThat(put(target, "v0", foreign))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors[0].pointer")
                    .isEqualTo("/free/ids");
        }
    }

    @Test
    void wantsToKnowWhatAChangeBuildsOn() {
        var policy = POLICY.formatted("");

        assertThat(with(mvc.put()
                        .uri(preview)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(policy)))
                .hasStatus(428);
        assertThat(put(preview, "v7", policy)).hasStatus(412);
        assertThat(with(mvc.delete().uri(preview))).hasStatus(428);
        assertThat(with(mvc.delete().uri(preview).header(HttpHeaders.IF_MATCH, "\"v7\"")))
                .hasStatus(412);
    }

    @Test
    void issuesListsAndRevokesPasses() {
        var passes = "/admin/api/content/books/" + book + "/passes";

        var issued = post(passes, "{\"reader\": \"The Reviewer\", \"days\": 14}");
        assertThat(issued)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.link")
                .asString()
                .hasSize(64);
        var id = JsonPath.<String>read(body(issued), "$.pass.id");

        assertThat(issued).hasHeader("Location", "http://localhost" + passes + "/" + id);
        assertThat(get(passes + "/" + id)).hasStatusOk().bodyJson().doesNotHavePath("$.link");

        var listed = assertThat(get(passes)).hasStatusOk().bodyJson();
        listed.extractingPath("$.passes[0].reader").isEqualTo("The Reviewer");
        listed.extractingPath("$.passes[0].issuedBy").isEqualTo("editor");
        listed.doesNotHavePath("$.passes[0].revokedAt").doesNotHavePath("$.passes[0].link");

        assertThat(with(mvc.delete().uri(passes + "/" + id)))
                .hasStatusOk()
                .bodyJson()
                .hasPath("$.revokedAt");
        assertThat(with(mvc.delete().uri(passes + "/" + UUID.randomUUID()))).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reader\": \" \", \"days\": 0}", "{\"reader\": \"\", \"days\": 366}"})
    void refusesAPassThatCannotBe(String form) {
        assertThat(post("/admin/api/content/books/" + book + "/passes", form))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains("/reader", "/days");
    }

    @Test
    void knowsNothingOfOtherBooks() {
        var unknown = "/admin/api/content/books/" + UUID.randomUUID();

        assertThat(get(unknown + "/preview")).hasStatus(404);
        assertThat(get(unknown + "/preview/extent")).hasStatus(404);
        assertThat(get(unknown + "/passes")).hasStatus(404);
        assertThat(post(unknown + "/passes", "{\"reader\": \"R\", \"days\": 1}"))
                .hasStatus(404);
    }

    private MvcTestResult get(String uri) {
        return with(mvc.get().uri(uri));
    }

    private MvcTestResult put(String uri, String version, String json) {
        return with(mvc.put()
                .uri(uri)
                .header(HttpHeaders.IF_MATCH, '"' + version + '"')
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private MvcTestResult post(String uri, String json) {
        return with(mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    private static MvcTestResult with(MockMvcRequestBuilder request) {
        return request.with(user("editor").roles("EDITOR")).exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
