package org.colophon.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.storefront.Samples.OUTLINE;
import static org.colophon.storefront.Samples.patterns;
import static org.colophon.storefront.Samples.section;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookCard;
import org.colophon.content.Content;
import org.colophon.content.ContentReleased.Entry;
import org.colophon.recommendations.Recommendations;
import org.colophon.storefront.shelf.Shelving;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** What makes long reading pleasant: the place kept, the time told, and the way to cite. */
@ModuleTest
@AutoConfigureMockMvc
@Transactional
class ReadingComfortTests {

    private static final Entry PREFACE = OUTLINE.get(0);
    private static final Entry DESIGN = OUTLINE.get(1);

    private final MockMvcTester mvc;
    private final Shelving shelving;
    private BookCard book = patterns("patterns");

    @MockitoBean
    Content content;

    @MockitoBean
    Recommendations recommendations;

    ReadingComfortTests(MockMvcTester mvc, Shelving shelving) {
        this.mvc = mvc;
        this.shelving = shelving;
    }

    @BeforeEach
    void fillTheShelf() {
        book = patterns("patterns");
        shelving.place(book, 1);
        shelving.noteContents(book.id(), 1, OUTLINE);
        when(content.section(eq(book.id()), anyInt(), any()))
                .thenAnswer(it -> section(it.getArgument(1), "<p id=\"p-1\">Text.</p>", true));
    }

    @Test
    void anAccountGoesOnWhereItStopped() {
        assertThat(keep(DESIGN, "p-1", "40")).hasStatus(HttpStatus.NO_CONTENT);

        var page = page(as("ada", "/books/patterns"));
        assertThat(page.select(".resume:not([hidden])").text()).isEqualTo("Continue reading: 1 Part I: Design");
        assertThat(page.select(".resume a").attr("href")).isEqualTo("/books/patterns/read/1#p-1");
        assertThat(page(as("alan", "/books/patterns")).select(".resume:not([hidden]), .forget"))
                .isEmpty();
    }

    @Test
    void withoutAScriptThePlaceIsTheEntryOpenedLast() {
        as("ada", "/books/patterns/read/1").exchange();

        assertThat(page(as("ada", "/books/patterns")).select(".resume a").attr("href"))
                .isEqualTo("/books/patterns/read/1");
    }

    @Test
    void whatHasNoTextIsNoPlace() {
        as("ada", "/books/patterns/read/4").exchange();

        assertThat(page(as("ada", "/books/patterns")).select(".resume:not([hidden])"))
                .isEmpty();
    }

    @Test
    void theReadingPageOffersThePlaceToWhoComesFromElsewhere() {
        keep(DESIGN, "p-1", "40");

        var turned = as("ada", "/books/patterns/read/0")
                .header(HttpHeaders.REFERER, "http://localhost/books/patterns/read/1");
        assertThat(page(turned).select(".resume:not([hidden])")).isEmpty();

        keep(DESIGN, "p-1", "40");
        assertThat(page(as("ada", "/books/patterns/read/0")).select(".resume a").attr("href"))
                .isEqualTo("/books/patterns/read/1#p-1");
    }

    @Test
    void thePlaceIsFoundAgainInANewRelease() {
        keep(DESIGN, "p-1", "40");

        shelving.noteContents(book.id(), 2, List.of(moved(PREFACE, 1), moved(DESIGN, 0)));
        assertThat(page(as("ada", "/books/patterns")).select(".resume a").attr("href"))
                .isEqualTo("/books/patterns/read/0#p-1");

        shelving.noteContents(book.id(), 3, List.of(moved(PREFACE, 0)));
        assertThat(page(as("ada", "/books/patterns")).select(".resume:not([hidden])"))
                .isEmpty();
    }

    @Test
    void aBrowsersPlaceIsFoundByTheEntrysId() {
        assertThat(mvc.get().uri("/books/patterns/read?entry=" + DESIGN.id()))
                .hasRedirectedUrl("/books/patterns/read/1");
        assertThat(mvc.get().uri("/books/patterns/read?entry=" + book.id())).hasRedirectedUrl("/books/patterns/read/0");
    }

    @Test
    void aPlaceIsForgottenWhenItsReaderSaysSo() {
        keep(DESIGN, "p-1", "40");
        assertThat(page(as("ada", "/books/patterns")).select("form.forget").attr("action"))
                .isEqualTo("/books/patterns/bookmark/forget");

        assertThat(post("/books/patterns/bookmark/forget")).hasRedirectedUrl("/books/patterns");
        assertThat(page(as("ada", "/books/patterns")).select(".resume:not([hidden])"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"p 1, 0", "'<p>', 0", "p-1, -1", "p-1, 101", "p-1, much"})
    void whatIsNoPlaceIsRefused(String paragraph, String percent) {
        assertThat(keep(DESIGN, paragraph, percent)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void onlyPeopleKeepPlacesAndOnlyInEntriesThatAreThere() {
        assertThat(mvc.post()
                        .uri("/books/patterns/bookmark")
                        .param("entry", DESIGN.id().toString())
                        .with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/books/patterns/bookmark", "entry", book.id().toString(), "percent", "0"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void visitorsGetThePageThatIsTheSameForAll() {
        var page = page(mvc.get().uri("/books/patterns/read/1"));

        assertThat(page.select("#bookmark")).isEmpty();
        assertThat(page.select(".resume[hidden]").attr("data-resume")).isEqualTo("patterns");
        assertThat(page.select("article").attr("data-entry"))
                .isEqualTo(DESIGN.id().toString());
        assertThat(page(as("ada", "/books/patterns/read/1")).select("#bookmark [name=_csrf]"))
                .hasSize(1);
    }

    @Test
    void contentsAndEntriesTellHowLongTheyTake() {
        var contents = page(mvc.get().uri("/books/patterns")).select("#contents");

        assertThat(contents.select("h2 + .time").text()).isEqualTo("about 2 min");
        assertThat(contents.select("li > a > .time").eachText()).containsExactly("1 min", "1 min", "1 min");
        assertThat(page(mvc.get().uri("/books/patterns/read/1"))
                        .select(".kicker")
                        .text())
                .isEqualTo("1 · Part · about 1 min");
    }

    @Test
    void aPrintedPageSaysWhereItIsFrom() {
        assertThat(page(mvc.get().uri("/books/patterns/read/1"))
                        .select(".print-head")
                        .text())
                .startsWith("Jaime Buelta, Python Architecture Patterns, 1 Part I: Design. http://localhost/books/")
                .containsPattern("read/1, \\d+ \\p{L}+ \\d{4}$");
    }

    @Test
    void bookAndEntryAreCited() {
        var entry = page(mvc.get().uri("/books/patterns/read/1/cite"));
        assertThat(entry.select("blockquote").eachText())
                .hasSize(3)
                .first()
                .isEqualTo("Buelta, J. (2022). Part I: Design. In Python Architecture Patterns: Master API design,"
                        + " event-driven structures, and package management. Packt Publishing."
                        + " http://localhost/books/patterns/read/1");
        assertThat(entry.select("a[download]").eachAttr("href"))
                .containsExactly(
                        "/books/patterns/read/1/cite.bib",
                        "/books/patterns/read/1/cite.ris",
                        "/books/patterns/read/1/cite.json");
        assertThat(page(mvc.get().uri("/books/patterns/cite")).select("pre").text())
                .startsWith("@book{patterns,")
                .contains("publisher = {Packt Publishing}");
    }

    @ParameterizedTest
    @CsvSource({
        "/books/patterns/cite.bib, application/x-bibtex, patterns.bib, @book{patterns",
        "/books/patterns/read/1/cite.ris, application/x-research-info-systems, patterns-1.ris, TY  - CHAP",
        "/books/patterns/read/1/cite.json, application/vnd.citationstyles.csl+json, patterns-1.json, Part I: Design"
    })
    void citationsAreTakenAwayAsFiles(String path, String type, String name, String text) {
        assertThat(mvc.get().uri(path))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(type)
                .hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .bodyText()
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource({"/books/patterns/read/4/cite", "/books/patterns/read/9/cite", "/books/patterns/cite.doc"})
    void whatNobodyWroteIsNotCited(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static Entry moved(Entry entry, int number) {
        return new Entry(
                entry.id(),
                number,
                entry.depth(),
                entry.kind(),
                entry.title(),
                entry.length(),
                entry.access(),
                entry.landmarks(),
                entry.contributors());
    }

    private MvcTestResult keep(Entry entry, String paragraph, String percent) {
        return post(
                "/books/patterns/bookmark", "entry", entry.id().toString(), "paragraph", paragraph, "percent", percent);
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(path).with(user("ada").roles("SUBSCRIBER")).with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private MockMvcRequestBuilder as(String name, String path) {
        return mvc.get().uri(path).with(user(name).roles("SUBSCRIBER"));
    }

    private static Document page(MockMvcRequestBuilder request) {
        var result = request.exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
