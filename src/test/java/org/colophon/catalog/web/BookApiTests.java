package org.colophon.catalog.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.book.PublicationDesk;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.product.Isbn;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class BookApiTests {

    private static final String BOOKS = "/admin/api/catalog/books";

    private static final Edit ANN = Edit.by(new Editor("ann", List.of()));

    private final MockMvcTester mvc;
    private final BookDesk desk;
    private final PublicationDesk publication;

    BookApiTests(MockMvcTester mvc, BookDesk desk, PublicationDesk publication) {
        this.mvc = mvc;
        this.desk = desk;
        this.publication = publication;
    }

    @Test
    void draftsABookAndShowsItAsItWasDescribed() {
        var created = send(mvc.post().uri(BOOKS), """
                {"title": "A Book", "subtitle": "And More", "editionStatement": "2nd Edition",
                 "contributors": [{"name": "Ann Author", "role": "A01"}, {"name": "Ed Itor", "role": "B01"}],
                 "imprint": "House", "language": "en", "overview": "<p onclick='x()'>Good.</p>",
                 "subjects": ["UMX"], "keywords": ["good"], "publicationDate": "2022-01",
                 "series": {"title": "Series", "number": 3},
                 "products": [{"isbn": "0-306-40615-2", "form": "BC", "pages": 300,
                               "prices": [{"amount": 39.9, "currency": "EUR"}]}]}""");

        assertThat(created).hasStatus(HttpStatus.CREATED).hasHeader("ETag", "\"v1\"");
        var location = requireNonNull(created.getResponse().getHeader("Location"));
        assertThat(get(location))
                .hasStatusOk()
                .hasHeader("ETag", "\"v1\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                {"slug": "a-book", "status": "draft", "version": 1,
                 "title": "A Book", "subtitle": "And More", "editionStatement": "2nd Edition",
                 "contributors": [{"name": "Ann Author", "role": "A01"}, {"name": "Ed Itor", "role": "B01"}],
                 "imprint": "House", "language": "en", "overview": "<p>Good.</p>",
                 "subjects": ["UMX"], "keywords": ["good"], "publicationDate": "2022-01",
                 "series": {"title": "Series", "number": 3},
                 "products": [{"isbn": "9780306406157", "form": "BC", "pages": 300,
                               "prices": [{"amount": 39.90, "currency": "EUR", "taxIncluded": true}]}]}""");
    }

    @Test
    void takesABookBackAsItWasAnswered() throws Exception {
        var created = send(mvc.post().uri(BOOKS), "{\"title\": \"There and Back\", \"keywords\": [\"round\"]}");
        var location = requireNonNull(created.getResponse().getHeader("Location"));
        var answered = get(location).getResponse().getContentAsString();

        assertThat(send(mvc.put().uri(location).header(IF_MATCH, "\"v1\""), answered))
                .hasStatusOk()
                .hasHeader("ETag", "\"v1\"")
                .bodyText()
                .isEqualTo(answered);
    }

    @Test
    void namesAllFaultsOfADescriptionAtOnce() {
        var refused = send(mvc.post().uri(BOOKS), """
                {"title": "%s", "language": "xx", "publicationDate": "196", "imprint": "ok",
                 "contributors": [{"name": " ", "role": "A01"}, {"name": "B", "role": "Q99"}, {"role": "A01"}],
                 "subjects": ["UMX", "NOPE", "1A"], "keywords": ["a", "a"],
                 "series": {"title": "S", "number": 0},
                 "products": [{"isbn": "9780306406158", "form": "BC"},
                              {"isbn": "9780306406157", "form": "??", "pages": 0,
                               "prices": [{"amount": 1.005, "currency": "EUR"}]},
                              {"isbn": "0306406152", "form": "BC", "prices": [{"amount": -1, "currency": "XXQ"}]}]}
                """.formatted("x".repeat(501)));

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asInstanceOf(list(String.class))
                .containsExactlyInAnyOrder(
                        "/title",
                        "/language",
                        "/publicationDate",
                        "/contributors/0/name",
                        "/contributors/1/role",
                        "/contributors/2/name",
                        "/subjects/1",
                        "/subjects/2",
                        "/keywords",
                        "/series/number",
                        "/products",
                        "/products/0/isbn",
                        "/products/1/form",
                        "/products/1/pages",
                        "/products/1/prices/0/amount",
                        "/products/2/prices/0/amount",
                        "/products/2/prices/0/currency");
        assertThat(refused).bodyText().contains("\\\"196\\\" is no publication date", "the check digit would be 7");
    }

    @Test
    void refusesAPropertyItDoesNotKnow() {
        assertThat(send(mvc.post().uri(BOOKS), "{\"titel\": \"A Book\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/titel");
    }

    @Test
    void answersForABookThatIsNotThere() {
        assertThat(get(BOOKS + "/01890f3e-7c00-7000-8000-000000000009")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void publishesRevisesAndWithdrawsInTheVersionThatTheEditorHasSeen() {
        var book = BOOKS + "/" + draft("Life of a Book");

        assertThat(send(mvc.post().uri(book + "/publish").header(IF_MATCH, "\"v1\""), ""))
                .hasStatusOk()
                .hasHeader("ETag", "\"v2\"")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("published");
        assertThat(send(mvc.put().uri(book).header(IF_MATCH, "\"v2\""), """
                {"title": "Life of a Book", "language": "en", "contributors": [{"name": "A", "role": "A01"}]}"""))
                .hasStatusOk()
                .hasHeader("ETag", "\"v3\"");
        assertThat(send(mvc.post().uri(book + "/withdraw").header(IF_MATCH, "\"v3\""), "{\"reason\": \"Pulped\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"status\": \"withdrawn\", \"withdrawnBecause\": \"Pulped\", \"version\": 4}");
    }

    @Test
    void leavesTheVersionWhenARevisionChangesNothing() {
        var book = BOOKS + "/" + draft("Unrevised");
        var same = "{\"title\": \"Unrevised\", \"keywords\": [\"same\"]}";

        assertThat(send(mvc.put().uri(book).header(IF_MATCH, "\"v1\""), same)).hasHeader("ETag", "\"v2\"");
        assertThat(send(mvc.put().uri(book).header(IF_MATCH, "\"v2\""), same)).hasHeader("ETag", "\"v2\"");
    }

    @Test
    void demandsTheVersionThatTheEditorHasSeen() {
        var book = BOOKS + "/" + draft("Guarded");

        for (var write : List.of(
                mvc.put().uri(book),
                mvc.post().uri(book + "/publish"),
                mvc.delete().uri(book + "/cover"))) {
            assertThat(send(write, "{\"title\": \"Mine\"}")).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
            assertThat(send(write.header(IF_MATCH, "\"v7\""), "{\"title\": \"Mine\"}"))
                    .hasStatus(HttpStatus.PRECONDITION_FAILED);
        }
    }

    @Test
    void saysEverythingThatABookLacksBeforeItCanBePublished() {
        var id = desk.draft(Descriptions.blank(), null, ANN).id();

        assertThat(send(mvc.post().uri(BOOKS + "/" + id + "/publish").header(IF_MATCH, "\"v1\""), ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/title", "/contributors", "/language");
    }

    @Test
    void refusesToWithdrawADraft() {
        var book = BOOKS + "/" + draft("Still a Draft");

        assertThat(send(mvc.post().uri(book + "/withdraw").header(IF_MATCH, "\"v1\""), "{\"reason\": \"Pulped\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Only a published book can be withdrawn: the book is draft");
    }

    @Test
    void namesTheBookThatHasTheIsbn() {
        var holder = desk.draft(Descriptions.titled("The Holder", null, new Isbn("9783161484100")), null, ANN);

        assertThat(send(mvc.post().uri(BOOKS), """
                {"title": "Late", "products": [{"isbn": "978-3-16-148410-0", "form": "BC"}]}"""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"book": "%s", "errors": [{"pointer": "/products/0/isbn",
                         "detail": "The ISBN 9783161484100 belongs to \\"The Holder\\" (%s)"}]}""".formatted(holder.id(), holder.id()));
    }

    @Test
    void draftsAnotherEditionOfTheSameWork() {
        var first = desk.draft(Descriptions.titled("Editions", "1st Edition"), null, ANN);
        var second = "{\"title\": \"Editions\", \"editionOf\": \"%s\"}";

        assertThat(send(mvc.post().uri(BOOKS), second.formatted(first.id())))
                .bodyJson()
                .extractingPath("$.work")
                .isEqualTo(first.work().toString());
        assertThat(send(mvc.post().uri(BOOKS), second.formatted(first.work())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/editionOf");
    }

    @Test
    void listsBooksFromCursorToCursor() {
        for (var title : List.of("List One", "List Two", "List Three")) {
            publication.publish(desk.draft(Descriptions.titled(title, null), null, ANN), ANN);
        }

        var first = get(BOOKS + "?status=published&limit=2");
        assertThat(first).hasStatusOk();
        assertThat(first).bodyJson().extractingPath("$.items").asArray().hasSize(2);
        assertThat(first).bodyJson().extractingPath("$.items[0].contributors").isNotNull();
        var link = requireNonNull(first.getResponse().getHeader("Link"));
        assertThat(link).endsWith("; rel=\"next\"").contains("status=published", "limit=2", "after=");
        var second = get(link.substring(link.indexOf("/admin"), link.indexOf('>')));
        assertThat(second).bodyJson().extractingPath("$.items").asArray().isNotEmpty();
        assertThat(get(BOOKS + "?limit=0")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get(BOOKS + "?limit=101")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get(BOOKS + "?sort=price")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get(BOOKS + "?sort=title&after=bogus"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].parameter")
                .isEqualTo("after");
    }

    private String draft(String title) {
        return desk.draft(Descriptions.titled(title, null), null, ANN).id().toString();
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
