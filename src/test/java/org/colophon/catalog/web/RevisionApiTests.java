package org.colophon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.colophon.ModuleTest;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.book.PublicationDesk;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class RevisionApiTests {

    private static final String BOOKS = "/admin/api/catalog/books/";
    private static final Edit ANN = Edit.by(Editor.COLOPHON);

    private final MockMvcTester mvc;
    private final BookDesk desk;
    private final PublicationDesk publication;

    RevisionApiTests(MockMvcTester mvc, BookDesk desk, PublicationDesk publication) {
        this.mvc = mvc;
        this.desk = desk;
        this.publication = publication;
    }

    @Test
    void comparesARevisionWithWhatReadersSeeAndDiscardsIt() {
        var book = published("Compared");
        var address = BOOKS + book.id();
        assertThat(send(mvc.put().uri(address).header(IF_MATCH, "\"v2\""), """
                {"title": "Compared", "subtitle": "At Last", "language": "en",
                 "contributors": [{"name": "Jaime Buelta", "role": "A01"}]}"""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"status\": \"published\", \"revised\": true, \"version\": 3}");

        var comparison = get(address + "/revision");
        assertThat(comparison).hasStatusOk().hasHeader("ETag", "\"v3\"");
        assertThat(comparison).bodyJson().isLenientlyEqualTo("""
                {"revised": true, "live": {"title": "Compared", "imprint": "Packt Publishing"},
                 "changes": [{"field": "subtitle", "after": "At Last"},
                             {"field": "imprint", "before": "Packt Publishing"}, {"field": "overview"},
                             {"field": "subjects"}, {"field": "keywords"}, {"field": "publicationDate"}]}""");

        assertThat(send(mvc.delete().uri(address + "/revision").header(IF_MATCH, "\"v3\""), ""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"revised\": false, \"imprint\": \"Packt Publishing\", \"version\": 4}");
        assertThat(send(mvc.delete().uri(address + "/revision").header(IF_MATCH, "\"v4\""), ""))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void tellsTheHistoryFromCursorToCursorAndRestoresFromIt() {
        var book = desk.draft(Descriptions.titled("Told", "1st Edition"), null, ANN);
        var address = BOOKS + book.id();
        assertThat(send(
                        mvc.put()
                                .uri(address)
                                .queryParam("why", "wrong edition")
                                .header(IF_MATCH, "\"v1\""),
                        "{\"title\": \"Told\"}"))
                .hasStatusOk();

        assertThat(send(
                        mvc.put()
                                .uri(address)
                                .queryParam("why", "x".repeat(501))
                                .header(IF_MATCH, "\"v2\""),
                        "{\"title\": \"Told\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].parameter")
                .isEqualTo("why");

        var history = get(address + "/history?limit=1");
        assertThat(history).bodyJson().isLenientlyEqualTo("""
                {"items": [{"version": 2, "editor": "editor", "act": "revised", "why": "wrong edition"}], "next": "2"}""");
        assertThat(get(address + "/history?after=2"))
                .bodyJson()
                .isLenientlyEqualTo("{\"items\": [{\"version\": 1, \"editor\": \"colophon\", \"act\": \"drafted\"}]}");
        assertThat(get("/admin/api/catalog/history?editor=editor"))
                .bodyJson()
                .extractingPath("$.items[0].book")
                .isEqualTo(book.id().toString());
        assertThat(get(address + "/versions/1"))
                .bodyJson()
                .isLenientlyEqualTo("{\"version\": 1, \"description\": {\"editionStatement\": \"1st Edition\"}}");

        assertThat(send(mvc.post().uri(address + "/versions/1/restore").header(IF_MATCH, "\"v2\""), ""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"editionStatement\": \"1st Edition\", \"version\": 3}");
        assertThat(get(address + "/versions/9")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysWhatPublishingWouldDoWithoutDoingIt() {
        var draft = BOOKS
                + desk.draft(Descriptions.complete(Descriptions.ISBN), null, ANN)
                        .id();

        assertThat(send(mvc.post().uri(draft + "/publish?dry-run=true").header(IF_MATCH, "\"v1\""), ""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"possible": true, "summary": "Publishing this will open the book to readers", "obstacles": [],
                 "address": "/books/complete", "events": [{"event": "BookPublished"}],
                 "onSale": [{"isbn": "9781801819992", "form": "Hardback", "amount": 42.00, "currency": "EUR"}]}""");
        assertThat(get(draft)).bodyJson().extractingPath("$.status").isEqualTo("draft");
        assertThat(send(mvc.post().uri(draft + "/publish?dry-run=true"), ""))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);

        var blank = BOOKS + desk.draft(Descriptions.blank(), null, ANN).id();
        assertThat(send(mvc.post().uri(blank + "/publish?dry-run=true").header(IF_MATCH, "\"v1\""), ""))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"possible": false, "events": [],
                 "obstacles": [{"pointer": "/title"}, {"pointer": "/contributors"}, {"pointer": "/language"}]}""");
        var published = BOOKS + published("Rehearsed").id();
        assertThat(send(mvc.post().uri(published + "/publish?dry-run=true").header(IF_MATCH, "\"v2\""), ""))
                .bodyJson()
                .isLenientlyEqualTo("{\"possible\": false, \"obstacles\": [{\"pointer\": \"\"}]}");
    }

    @Test
    void schedulesAndTakesFromTheSchedule() {
        var draft = BOOKS
                + desk.draft(Descriptions.titled("Scheduled", null), null, ANN).id();

        assertThat(send(
                        mvc.post().uri(draft + "/schedule").header(IF_MATCH, "\"v1\""),
                        "{\"at\": \"2099-01-12T09:00\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"status\": \"scheduled\", \"version\": 2}");
        assertThat(send(mvc.post().uri(draft + "/unschedule").header(IF_MATCH, "\"v2\""), ""))
                .bodyJson()
                .isLenientlyEqualTo("{\"status\": \"draft\"}");
        assertThat(send(
                        mvc.post().uri(draft + "/schedule").header(IF_MATCH, "\"v3\""),
                        "{\"at\": \"2001-01-12T09:00\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/at");
        assertThat(send(mvc.post().uri(draft + "/schedule").header(IF_MATCH, "\"v3\""), "{\"at\": \"soon\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void locksFieldsThatThereAre() {
        var draft = BOOKS
                + desk.draft(Descriptions.titled("Locked", null), null, ANN).id();

        assertThat(send(mvc.put().uri(draft + "/locks").header(IF_MATCH, "\"v1\""), "{\"fields\": [\"title\"]}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"locked\": [\"title\"], \"version\": 2}");
        assertThat(send(
                        mvc.put().uri(draft + "/locks").header(IF_MATCH, "\"v2\""),
                        "{\"fields\": [\"title\", \"no\"]}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asInstanceOf(list(String.class))
                .containsExactly("/fields/1");
    }

    @Test
    void saysHowCompleteABookIsForEachChannel() {
        var draft = BOOKS
                + desk.draft(Descriptions.titled("Incomplete", null), null, ANN).id();

        assertThat(get(draft + "/completeness"))
                .bodyJson()
                .extractingPath("$.channels[*].channel")
                .asInstanceOf(list(String.class))
                .containsExactly("page", "ONIX 3.1", "EPUB", "recommendations");
    }

    @Test
    void tellsTheLineageOfABook() {
        var first = desk.draft(Descriptions.titled("Line", "1st Edition"), null, ANN);
        var second = BOOKS
                + desk.draft(
                                Descriptions.with(
                                        Descriptions.titled("Line", "2nd Edition"),
                                        "{'replaces': '%s'}".formatted(first.id())),
                                first.id(),
                                ANN)
                        .id();

        var secondId = second.substring(BOOKS.length());
        assertThat(get(BOOKS + first.id()))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"replacedBy\": [\"%s\"], \"newestEdition\": \"%s\", \"publishingStatus\": \"02\"}"
                                .formatted(secondId, secondId));
        assertThat(get(second))
                .bodyJson()
                .isLenientlyEqualTo("{\"replaces\": \"%s\", \"replacedBy\": []}".formatted(first.id()));
        assertThat(send(
                        mvc.put().uri(second).header(IF_MATCH, "\"v1\""),
                        "{\"title\": \"Line\", \"replaces\": \"%s\"}".formatted(secondId)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/replaces");
    }

    @Test
    void keepsEditorsToTheirImprints() {
        var book = BOOKS
                + desk.draft(Descriptions.titled("Fenced", null), null, ANN).id();

        assertThat(mvc.put()
                        .uri(book)
                        .header(IF_MATCH, "\"v1\"")
                        .with(user("fenced")
                                .authorities(AuthorityUtils.createAuthorityList("ROLE_EDITOR", "IMPRINT_House")))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\": \"Mine\", \"imprint\": \"House\"}"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Packt Publishing is not among your imprints (House)");
    }

    @Test
    void refusesPricesAndDatesThatContradictEachOther() {
        assertThat(send(mvc.post().uri("/admin/api/catalog/books"), """
                {"title": "Contradictory", "embargo": "2027-01-02", "outOfPrint": "2027-01-01",
                 "products": [{"isbn": "9780306406157", "form": "BC",
                   "prices": [{"amount": 1, "currency": "EUR"}, {"amount": 2, "currency": "EUR"}]}]}"""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asInstanceOf(list(String.class))
                .containsExactlyInAnyOrder("/outOfPrint", "/products/0/prices");
    }

    private Book published(String title) {
        return publication.publish(desk.draft(Descriptions.titled(title, null), null, ANN), ANN);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(user("editor").roles("EDITOR")).exchange();
    }

    private static MvcTestResult send(MockMvcRequestBuilder request, String json) {
        return request.with(user("editor").roles("EDITOR"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
