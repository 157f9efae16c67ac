package org.colophon.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.storefront.Samples.OUTLINE;
import static org.colophon.storefront.Samples.patterns;
import static org.colophon.storefront.Samples.section;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookCard;
import org.colophon.content.BookSearchResult;
import org.colophon.content.BookSearchResult.Chapter;
import org.colophon.content.BookSearchResult.Piece;
import org.colophon.content.BookSearchResult.Place;
import org.colophon.content.Content;
import org.colophon.content.EntryId;
import org.colophon.recommendations.Recommendations;
import org.colophon.storefront.shelf.Shelving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Who reads the whole of a book. */
@ModuleTest
@AutoConfigureMockMvc
@Transactional
class EntitlementTests {

    private static final String PASS = "a-pass-for-the-one-book";

    private final MockMvcTester mvc;
    private final Shelving shelving;
    private BookCard book = patterns("patterns");
    private BookCard other = patterns("others");

    @MockitoBean
    Content content;

    @MockitoBean
    Recommendations recommendations;

    EntitlementTests(MockMvcTester mvc, Shelving shelving) {
        this.mvc = mvc;
        this.shelving = shelving;
    }

    @BeforeEach
    void fillTheShelf() {
        book = patterns("patterns");
        other = patterns("others");
        for (var card : new BookCard[] {book, other}) {
            shelving.place(card, 1);
            shelving.noteContents(card.id(), 1, OUTLINE);
            when(content.section(eq(card.id()), anyInt(), eq(Content.Reader.VISITOR)))
                    .thenAnswer(it -> section(it.getArgument(1), "<p>The beginning…</p>", false));
            when(content.section(eq(card.id()), anyInt(), eq(Content.Reader.ENTITLED)))
                    .thenAnswer(it -> section(it.getArgument(1), "<p>The whole.</p>", true));
        }
        when(content.search(eq(book.id()), any(), eq(Content.Reader.VISITOR)))
                .thenReturn(found(new Place(EntryId.create(), 1, "Part I: Design", null, List.of())));
        when(content.search(eq(book.id()), any(), eq(Content.Reader.ENTITLED)))
                .thenReturn(found(new Place(
                        EntryId.create(), 1, "Part I: Design", "p-12", List.of(new Piece("The whole.", true)))));
        when(content.passEnd(any(), any())).thenReturn(Optional.empty());
        when(content.passEnd(book.id(), PASS))
                .thenReturn(Optional.of(Instant.now().plus(Duration.ofDays(7))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/books/patterns", "/books/patterns/read/1", "/api/v1/books/patterns/sections/1"})
    void visitorsReadTheBeginning(String page) {
        assertThat(text(mvc.get().uri(page))).contains("The beginning…").doesNotContain("The whole.");
    }

    @ParameterizedTest
    @CsvSource({
        "SUBSCRIBER, /books/patterns",
        "SUBSCRIBER, /books/patterns/read/1",
        "SUBSCRIBER, /api/v1/books/patterns/sections/1",
        "EDITOR, /books/patterns/read/1",
        "ADMIN, /books/patterns/read/1"
    })
    void subscribersAndEditorsReadAll(String role, String page) {
        var answer = mvc.get().uri(page).with(user("ada").roles(role)).exchange();

        assertThat(answer)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .bodyText()
                .contains("The whole.");
    }

    @Test
    void visitorsAreToldWhereButNotWhat() {
        assertThat(text(mvc.get().uri("/books/patterns/search?q=design")))
                .contains("/books/patterns/read/1\"", "It is here, in a part that is not free.")
                .doesNotContain("The whole.");
        assertThat(mvc.get().uri("/api/v1/books/patterns/search?q=design"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.places[0].locked")
                .isEqualTo(true);
    }

    @Test
    void subscribersAreToldWhereAndWhat() {
        var ada = user("ada").roles("SUBSCRIBER");

        assertThat(text(mvc.get().uri("/books/patterns/search?q=design").with(ada)))
                .contains("/books/patterns/read/1#p-12", "<mark>The whole.</mark>");
        assertThat(mvc.get().uri("/api/v1/books/patterns/search?q=design").with(ada))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"total": 1, "chapters": [{"number": 1, "title": "Part I: Design", "places": 1}],
                         "places": [{"number": 1, "title": "Part I: Design", "paragraph": "p-12", "locked": false,
                                     "snippet": [{"text": "The whole.", "found": true}]}]}""");
    }

    @Test
    void aPageThatHasTheRestGetsOnlyWhatWasFound() {
        var part = text(mvc.get().uri("/books/patterns/search?q=des").header("X-Requested-Part", "found"));

        assertThat(part.strip()).startsWith("<div id=\"found\"").endsWith("</div>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=", "?limit=5", "?q=a&limit=0", "?q=a&limit=101", "?q=a&chapter=x"})
    void theInterfaceRefusesASearchThatCannotBe(String query) {
        assertThat(mvc.get().uri("/api/v1/books/patterns/search" + query)).hasStatus(400);
    }

    @Test
    void anAccountWithoutARoleReadsTheBeginning() {
        assertThat(text(mvc.get().uri("/books/patterns/read/1").with(user("ada").roles("GUEST"))))
                .contains("The beginning…");
    }

    @Test
    void thePassOfABookOpensItInThatBrowser() {
        var entered = mvc.get().uri("/books/patterns/pass/" + PASS).exchange();

        assertThat(entered)
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/books/patterns")
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        assertThat(entered.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .contains("Path=/books/patterns", "HttpOnly", "SameSite=Lax", "Max-Age=6047");

        var read = mvc.get().uri("/books/patterns/read/1").cookie(cookie()).exchange();
        assertThat(read)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .bodyText()
                .contains("The whole.");
    }

    @Test
    void thePassOfABookOpensNoOther() {
        assertThat(text(mvc.get().uri("/books/others/read/1").cookie(cookie()))).contains("The beginning…");
    }

    @Test
    void aPassThatHasEndedSaysSoAndLeadsToTheBook() {
        var entered = mvc.get().uri("/books/patterns/pass/another").exchange();

        assertThat(entered).hasStatus(410).bodyText().contains("opens nothing any more", "/books/patterns");
        assertThat(entered.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(mvc.get().uri("/books/nowhere/pass/" + PASS)).hasStatus(404);
    }

    private static BookSearchResult found(Place place) {
        return new BookSearchResult(1, List.of(new Chapter(1, "Part I: Design", 1)), List.of(place));
    }

    private static Cookie cookie() {
        return new Cookie("colophon-pass", PASS);
    }

    private static String text(MockMvcRequestBuilder request) {
        return text(request.exchange());
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
