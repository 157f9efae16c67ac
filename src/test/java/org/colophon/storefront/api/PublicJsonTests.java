package org.colophon.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.storefront.Samples.OUTLINE;
import static org.colophon.storefront.Samples.patterns;
import static org.colophon.storefront.Samples.section;
import static org.colophon.storefront.Samples.titled;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Objects;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookCard;
import org.colophon.content.Content;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.Recommendations;
import org.colophon.recommendations.RelatedBook;
import org.colophon.storefront.Samples;
import org.colophon.storefront.shelf.Shelving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ModuleTest
@AutoConfigureMockMvc
@Transactional
class PublicJsonTests {

    private final MockMvcTester mvc;
    private final Shelving shelving;
    private BookCard book = patterns("patterns");
    private BookCard other = titled("Release It!", "release-it", "UMZ");

    @MockitoBean
    Content content;

    @MockitoBean
    Recommendations recommendations;

    PublicJsonTests(MockMvcTester mvc, Shelving shelving) {
        this.mvc = mvc;
        this.shelving = shelving;
    }

    @BeforeEach
    void fillTheShelf() {
        book = patterns("patterns");
        other = titled("Release It!", "release-it", "UMZ");
        shelving.place(book, 1);
        shelving.place(other, 4);
        shelving.noteContents(book.id(), 1, OUTLINE);
        when(content.section(book.id(), 1, Content.Reader.VISITOR)).thenReturn(section(1, "<p>Because…</p>", false));
        when(recommendations.relatedTo(book.id()))
                .thenReturn(List.of(new RelatedBook(
                        other.id(), .8, List.of(new Reason(Reason.Type.SHARED_SUBJECT, "Software Engineering", .8)))));
    }

    @Test
    void tellsOfABookWhatItsPageTells() {
        assertThat(get("/books/patterns")).bodyJson().isStrictlyEqualTo("""
                {"slug": "patterns", "title": "Python Architecture Patterns",
                 "subtitle": "Master API design, event-driven structures, and package management",
                 "byline": "By: Jaime Buelta", "contributors": [{"name": "Jaime Buelta", "role": "A01"}],
                 "imprint": "Packt Publishing", "language": "en", "overview": "<p>How large Python systems are shaped.</p>",
                 "subjects": [{"code": "UMZ", "heading": "Software Engineering"}, {"code": "UYD", "heading": "Systems analysis"}],
                 "keywords": ["python"], "publicationDate": "2022-01-12",
                 "products": [{"isbn": "9781801819992", "form": "BC", "formName": "Paperback", "pages": 594}],
                 "cover": {"path": "/books/patterns/cover.svg?v=1", "width": 400, "height": 600}}
                """);
    }

    @Test
    void listsTheContents() {
        assertThat(get("/books/patterns/outline")).bodyJson().isStrictlyEqualTo("""
                {"items": [
                  {"number": 0, "depth": 0, "kind": "FRONT_MATTER", "title": "Preface", "access": "FREE"},
                  {"number": 1, "depth": 0, "kind": "PART", "title": "Part I: Design", "access": "TEASER"},
                  {"number": 2, "depth": 1, "kind": "CHAPTER", "title": "API Design", "access": "NONE"},
                  {"number": 3, "depth": 0, "kind": "CHAPTER", "title": "Logging", "access": "NONE"},
                  {"number": 4, "depth": 0, "kind": "RELATED_BOOKS", "title": "Other Books You May Enjoy", "access": "NONE"},
                  {"number": 5, "depth": 0, "kind": "INDEX", "title": "Index", "access": "NONE"}]}
                """);
    }

    @Test
    void listsContentsOfAnyDepthWithLandmarksAndContributors() {
        shelving.noteContents(book.id(), 2, Samples.DEEP);

        var answer = assertThat(get("/books/patterns/outline")).hasStatusOk().bodyJson();
        answer.extractingPath("$.items[*].depth").isEqualTo(List.of(0, 1, 2, 3, 4, 5));
        answer.extractingPath("$.items[5].kind").isEqualTo("SECTION");
        answer.extractingPath("$.items[0].landmarks").isEqualTo(List.of("BODYMATTER"));
        answer.extractingPath("$.items[1].contributors[*].role").isEqualTo(List.of("Chapter by", ""));
        answer.doesNotHavePath("$.items[2].landmarks");
    }

    @Test
    void givesOfASectionWhatAnyoneMayRead() {
        assertThat(get("/books/patterns/sections/1")).bodyJson().isStrictlyEqualTo("""
                {"number": 1, "kind": "PART", "title": "Part I: Design", "html": "<p>Because…</p>", "complete": false}
                """);
    }

    @Test
    void givesRelatedBooksWithTheirReasons() {
        assertThat(get("/books/patterns/related")).bodyJson().isStrictlyEqualTo("""
                {"items": [{"book": {"slug": "release-it", "title": "Release It!", "byline": "By: A. Writer",
                    "language": "en", "cover": {"path": "/books/release-it/cover.svg?v=4", "width": 400, "height": 600}},
                  "score": 0.8, "reasons": [{"type": "SHARED_SUBJECT", "label": "Software Engineering", "weight": 0.8}]}]}
                """);
    }

    @Test
    void turnsThePagesOfTheListByLink() {
        var first = get("/books?limit=1");

        assertThat(first).bodyJson().extractingPath("$.items[0].slug").isEqualTo("patterns");
        var link = Objects.requireNonNull(first.getResponse().getHeader(HttpHeaders.LINK));
        assertThat(link).startsWith("</api/v1/books?after=").endsWith("&limit=1>; rel=\"next\"");
        var second = mvc.get().uri(link.substring(1, link.indexOf('>'))).exchange();
        assertThat(second).bodyJson().extractingPath("$.items[0].slug").isEqualTo("release-it");
        assertThat(second).doesNotContainHeader(HttpHeaders.LINK);
    }

    @Test
    void countsSubjects() {
        assertThat(get("/subjects"))
                .bodyJson()
                .extractingPath("$.items[?(@.code == 'UMZ')].books")
                .asArray()
                .containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/books",
                "/books/patterns",
                "/books/patterns/outline",
                "/books/patterns/sections/1",
                "/books/patterns/related",
                "/subjects"
            })
    void isNotSentTwice(String path) {
        var tag = Objects.requireNonNull(get(path).getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(mvc.get().uri("/api/v1" + path).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/books/of-sand", "/books/of-sand/related", "/books/patterns/sections/99"})
    void saysWhatIsNotThere(String path) {
        assertThat(get(path))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void saysWhatIsGone() {
        shelving.takeBack(book.id(), 2, "The rights have lapsed.");

        assertThat(get("/books/patterns"))
                .hasStatus(HttpStatus.GONE)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("The rights have lapsed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/books?limit=0", "/books?limit=101", "/books?after=%25"})
    void refusesAPageThatCannotBe(String path) {
        assertThat(get(path)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri("/api/v1" + path).exchange();
    }
}
