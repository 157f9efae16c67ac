package org.colophon.catalog.web.bulk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.assertj.core.api.ListAssert;
import org.colophon.ModuleTest;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class BulkChangeApiTests {

    private static final String CHANGES = "/admin/api/catalog/bulk-changes";

    private final MockMvcTester mvc;
    private final BookDesk desk;
    private final Books books;

    BulkChangeApiTests(MockMvcTester mvc, BookDesk desk, Books books) {
        this.mvc = mvc;
        this.desk = desk;
        this.books = books;
    }

    @Test
    void previewsAppliesAndUndoes() {
        var first = draft("Api House", "First");
        var second = draft("Api House", "Second");

        var accepted = propose("""
                {"selection": {"imprint": "Api House"}, "set": {"subtitle": null, "audience": "06"},
                 "add": {"subjects": ["UN"]}, "remove": {"keywords": ["python"]}, "why": "Spring clean"}""");
        assertThat(accepted).hasStatus(HttpStatus.ACCEPTED).hasHeader("ETag", "\"v1\"");
        assertThat(accepted).bodyJson().isLenientlyEqualTo("""
                {"state": "previewing", "proposedBy": "editor", "orderedBy": "editor", "why": "Spring clean",
                 "selection": {"imprint": "Api House"}, "everything": false,
                 "set": {"subtitle": null, "audience": "06"}, "add": {"subjects": ["UN"]},
                 "remove": {"keywords": ["python"]}, "progress": 0.0, "books": 0}""");
        var change = requireNonNull(accepted.getResponse().getHeader("Location"));
        var previewed = awaitState(change, "previewed");
        assertThat(get(change)).bodyJson().isLenientlyEqualTo("{\"books\": 2, \"changing\": 2, \"progress\": 1.0}");

        var records = get(change + "/records?outcome=changing&limit=1");
        assertThat(records).bodyJson().isLenientlyEqualTo("""
                {"items": [{"record": 1, "outcome": "changing", "book": "%s", "title": "First", "version": 1,
                  "changes": [{"field": "subjects", "before": ["UYD", "UMX"], "after": ["UYD", "UMX", "UN"]},
                              {"field": "keywords", "before": ["python"]}, {"field": "audience", "after": "06"}],
                  "reasons": []}], "next": "1"}""".formatted(first.id()));
        assertThat(get(change + "/records?after=1"))
                .bodyJson()
                .extractingPath("$.items[*].book")
                .asInstanceOf(list(String.class))
                .containsExactly(second.id().toString());

        assertThat(order(change + "/apply", previewed)).hasStatus(HttpStatus.ACCEPTED);
        var applied = awaitState(change, "applied");
        assertThat(books.findById(first.id().value())
                        .orElseThrow()
                        .description()
                        .subjects()
                        .thema())
                .containsExactly("UYD", "UMX", "UN");
        assertThat(order(change + "/undo", applied))
                .hasStatus(HttpStatus.ACCEPTED)
                .hasHeader("Location", change)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("undoing");
        awaitState(change, "undone");
        assertThat(get(change)).bodyJson().isLenientlyEqualTo("{\"applied\": 0, \"undone\": 2}");
        assertThat(books.findById(first.id().value()).orElseThrow().description())
                .isEqualTo(first.description());
    }

    @Test
    void ordersStepsOnlyOfTheVersionThatWasSeenAndInTheirTurn() {
        draft("Turn House", "Turn");
        var change = proposed("{\"selection\": {\"imprint\": \"Turn House\"}, \"set\": {\"subtitle\": \"New\"}}");
        var previewed = awaitState(change, "previewed");

        assertThat(mvc.post().uri(change + "/apply").with(user("editor").roles("EDITOR")))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(order(change + "/apply", "\"v1\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(order(change + "/undo", previewed))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("There is nothing to undo: the change is previewed");
        assertThat(order(CHANGES + "/01890f3e-7c00-7000-8000-000000000009/apply", "\"v1\""))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsEverythingThatIsWrongWithAProposal() {
        assertThat(propose("""
                {"selection": {"status": "lost", "from": "soon"}, "why": "%s",
                 "set": {"title": "One", "imprint": "%s", "language": "xxx", "series": {"title": ""}, "replaces": 5,
                         "contributors": [{"name": "A", "role": "A01"}, {"name": "", "role": "Z"}], "subjcts": [],
                         "embargo": "2030-01-01", "outOfPrint": "2029-01-01"},
                 "add": {"subjects": ["NOPE"]}}""".formatted("w".repeat(501), "i".repeat(201))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asInstanceOf(list(String.class))
                .containsExactlyInAnyOrder(
                        "/selection/status",
                        "/selection/from",
                        "/why",
                        "/set/title",
                        "/set/imprint",
                        "/set/language",
                        "/set/series/title",
                        "/set/replaces",
                        "/set/contributors/1/name",
                        "/set/contributors/1/role",
                        "/set/subjcts",
                        "/set/outOfPrint",
                        "/add/subjects/0");
        assertThat(propose("{\"selection\": {\"imprimt\": \"A\"}, \"set\": {\"imprint\": \"B\"}}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/selection/imprimt");
    }

    @Test
    void meansEverythingOnlyWhenThatIsSaid() {
        assertThatPointers("{}").containsExactly("/selection", "");
        assertThatPointers("{\"selection\": {}, \"set\": {\"imprint\": \"A\"}}").containsExactly("/selection");
        assertThatPointers("{\"everything\": false, \"set\": {\"imprint\": \"A\"}}")
                .containsExactly("/selection");
        assertThatPointers("{\"selection\": {\"q\": \" - \"}, \"set\": {\"imprint\": \"A\"}}")
                .containsExactly("/selection/q");
        assertThatPointers("{\"everything\": true, \"selection\": {\"q\": \"a\"}, \"set\": {\"imprint\": \"A\"}}")
                .containsExactly("/everything");

        var change = proposed("{\"everything\": true, \"add\": {\"keywords\": [\"everywhere\"]}}");
        awaitState(change, "previewed");
        assertThat(get(change)).bodyJson().isLenientlyEqualTo("{\"everything\": true, \"selection\": {}}");
    }

    @Test
    void listsTheLatestFirst() {
        var older = proposed("{\"selection\": {\"imprint\": \"No House\"}, \"set\": {\"imprint\": \"A\"}}");
        var newer = proposed("{\"selection\": {\"imprint\": \"No House\"}, \"set\": {\"imprint\": \"B\"}}");

        assertThat(get(CHANGES + "?limit=1"))
                .bodyJson()
                .isLenientlyEqualTo("{\"items\": [{\"id\": \"%1$s\"}], \"next\": \"%1$s\"}".formatted(id(newer)));
        assertThat(get(CHANGES + "?limit=1&after=" + id(newer)))
                .bodyJson()
                .isLenientlyEqualTo("{\"items\": [{\"id\": \"%s\"}]}".formatted(id(older)));
    }

    private Book draft(String imprint, String title) {
        var described = Descriptions.with(Descriptions.titled(title, null), "{'imprint': '%s'}".formatted(imprint));
        return desk.draft(described, null, Edit.by(Editor.COLOPHON));
    }

    private ListAssert<String> assertThatPointers(String json) {
        return assertThat(propose(json))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asInstanceOf(list(String.class));
    }

    private String proposed(String json) {
        return requireNonNull(propose(json).getResponse().getHeader("Location"));
    }

    /** @return the entity tag then */
    private String awaitState(String change, String state) {
        await().untilAsserted(() ->
                assertThat(get(change)).bodyJson().extractingPath("$.state").isEqualTo(state));
        return requireNonNull(get(change).getResponse().getHeader("ETag"));
    }

    private static String id(String address) {
        return address.substring(CHANGES.length() + 1);
    }

    private MvcTestResult propose(String json) {
        return mvc.post()
                .uri(CHANGES)
                .with(user("editor").roles("EDITOR"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult order(String address, String tag) {
        return mvc.post()
                .uri(address)
                .header(IF_MATCH, tag)
                .with(user("editor").roles("EDITOR"))
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(user("editor").roles("EDITOR")).exchange();
    }
}
