package org.colophon.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.storefront.Samples.OUTLINE;
import static org.colophon.storefront.Samples.patterns;
import static org.colophon.storefront.Samples.section;
import static org.colophon.storefront.Samples.titled;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookCard;
import org.colophon.content.Content;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.Recommendations;
import org.colophon.recommendations.RelatedBook;
import org.colophon.storefront.Samples;
import org.colophon.storefront.shelf.Shelving;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ModuleTest
@AutoConfigureMockMvc
@Transactional
class ReaderPagesTests {

    private static final String TEASER = "<p id=\"p1\">Before the first module is written, because…</p>";

    private final MockMvcTester mvc;
    private final Shelving shelving;
    private BookCard book = patterns("patterns");
    private BookCard other = titled("Release It!", "release-it", "UMZ");

    @MockitoBean
    Content content;

    @MockitoBean
    Recommendations recommendations;

    ReaderPagesTests(MockMvcTester mvc, Shelving shelving) {
        this.mvc = mvc;
        this.shelving = shelving;
    }

    @BeforeEach
    void fillTheShelf() {
        book = patterns("patterns");
        other = titled("Release It!", "release-it", "UMZ");
        shelving.place(book, 1);
        shelving.place(other, 1);
        shelving.noteContents(book.id(), 1, OUTLINE);
        when(content.section(eq(book.id()), anyInt(), any())).thenAnswer(it -> section(it.getArgument(1), "", true));
        when(content.section(book.id(), 0, Content.Reader.VISITOR)).thenReturn(section(0, "<p>All of it.</p>", true));
        when(content.section(book.id(), 1, Content.Reader.VISITOR)).thenReturn(section(1, TEASER, false));
        when(content.section(book.id(), 1, Content.Reader.ENTITLED)).thenReturn(section(1, "<p>The whole.</p>", true));
        when(content.section(book.id(), 2, Content.Reader.VISITOR)).thenReturn(section(2, "", false));
        when(recommendations.relatedTo(book.id()))
                .thenReturn(List.of(new RelatedBook(
                        other.id(), .8, List.of(new Reason(Reason.Type.SHARED_SUBJECT, "Software Engineering", .8)))));
    }

    @Test
    void bookPageShowsTitleContentsOpenSectionAndRelatedBooks() {
        var page = page("/books/patterns");

        assertThat(page.select("h1").text()).isEqualTo("Python Architecture Patterns");
        assertThat(page.select(".byline").text()).isEqualTo("By: Jaime Buelta");
        assertThat(page.select("#contents h2").text()).isEqualTo("Table of Contents (6 chapters)");
        assertThat(page.select("#contents li > a").eachText())
                .startsWith("0 Preface 1 min free", "1 Part I: Design 1 min preview", "2 API Design 1 min")
                .endsWith("4 Other Books You May Enjoy free", "5 Index");
        assertThat(page.select("section.open .text").text()).endsWith("…");
        assertThat(page.select(".related li").text()).contains("Release It!", "Software Engineering");
        assertThat(page.select(".facts").text())
                .contains("12 January 2022", "594", "978-1-80181-999-2", "Packt Publishing");
    }

    @Test
    void theOpenSectionLeadsToOthersFromTheBook() {
        var text =
                "<p><a lang=\"en\" href=\"4#p-1\" rel=\"noopener\">a</a> &lt;a href=\"4\"> <a href=\"#p-2\">b</a></p>";
        when(content.section(book.id(), 1, Content.Reader.VISITOR)).thenReturn(section(1, text, true));

        var open = page("/books/patterns").select("section.open .text");

        assertThat(open.select("a").eachAttr("href")).containsExactly("patterns/read/4#p-1", "#p-2");
        assertThat(open.text()).contains("<a href=\"4\">");
    }

    @Test
    void filesAreKeptForGoodAndDoNothing() {
        var name = "0".repeat(64) + ".svg";
        when(content.file(name)).thenReturn(Optional.of(new Content.File("image/svg+xml", new byte[] {60})));

        assertThat(mvc.get().uri("/files/" + name))
                .hasStatusOk()
                .hasContentType("image/svg+xml")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .hasHeader("ETag", '"' + name + '"');
        assertThat(mvc.get().uri("/files/" + name).header("If-None-Match", '"' + name + '"'))
                .hasStatus(304);
        assertThat(mvc.get().uri("/files/other.png")).hasStatus(404);
    }

    @Test
    void aBookThatIsFreeAsAWholeSaysSoOnce() {
        shelving.noteContents(book.id(), 2, OUTLINE.subList(0, 1));

        var page = page("/books/patterns");

        assertThat(page.select(".all-free").text()).isEqualTo("free All of it can be read here.");
        assertThat(page.select("#contents li").text()).isEqualTo("0 Preface 1 min");
        assertThat(page.select(".actions").text()).isEqualTo("Start reading Look inside Cite");
    }

    @Test
    void contentsShowEveryLevelAndFoldSectionsAwayUntilOneIsRead() {
        shelving.noteContents(book.id(), 3, Samples.DEEP);

        var contents = page("/books/patterns");
        assertThat(contents.select("#contents h2").text()).isEqualTo("Table of Contents (2 chapters)");
        assertThat(contents.select("#contents ol ol ol ol ol ol > li > a .t").text())
                .isEqualTo("Level 5");
        assertThat(contents.select("#contents details[open] > summary").eachText())
                .containsExactly("Contents of Level 0");
        assertThat(contents.select("#contents .by").text()).isEqualTo("Chapter by Ada Lovelace, Ben Okri");

        var deep = page("/books/patterns/read/3");
        assertThat(deep.select(".kicker").text()).startsWith("3 · Section");
        assertThat(deep.select("#contents details[open]")).hasSize(4);
        assertThat(page("/books/patterns/read/1").select("article > .by").text())
                .isEqualTo("Chapter by Ada Lovelace, Ben Okri");
    }

    @Test
    void aBookWithoutContentsSaysSo() {
        var page = page("/books/release-it");

        assertThat(page.select("#contents").text()).contains("has not released the contents of this book yet");
        assertThat(page.select(".actions, section.open, section.band")).isEmpty();
    }

    @Test
    void bookPageIsNotSentTwiceUntilSomethingOfItChanges() {
        var tag = Objects.requireNonNull(get("/books/patterns").getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(again("/books/patterns", tag)).hasStatus(HttpStatus.NOT_MODIFIED);

        shelving.noteRelated(book.id(), 1);
        assertThat(again("/books/patterns", tag)).hasStatusOk();
    }

    @Test
    void editorsReadAllAndNoCacheKeepsIt() {
        var result = mvc.get()
                .uri("/books/patterns/read/1")
                .with(user("editor").roles("EDITOR"))
                .exchange();

        assertThat(result).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        assertThat(result.getResponse().getHeader(HttpHeaders.ETAG)).isNull();
        assertThat(result).bodyText().contains("The whole.").doesNotContain("The free part ends here");
    }

    @Test
    void visitorsAreToldWhereTheFreePartEnds() {
        var page = page("/books/patterns/read/1");

        assertThat(page.select(".kicker").text()).isEqualTo("1 · Part · about 1 min");
        assertThat(page.select(".partial").text()).endsWith("…");
        assertThat(page.select(".wall h2").text()).isEqualTo("The free part ends here");
        assertThat(page.select(".wall a").eachAttr("href"))
                .containsExactly("/books/patterns/read/4", "/sign-in?to=/books/patterns/read/1");
        assertThat(page.select("[aria-current=page]").text()).isEqualTo("1 Part I: Design");
        assertThat(page.select(".turn a").eachAttr("href"))
                .containsExactly("/books/patterns/read/0", "/books/patterns/read/2");
    }

    @Test
    void nothingIsWalledWhereAllIsFree() {
        assertThat(page("/books/patterns/read/0").select(".wall")).isEmpty();
    }

    @Test
    void aLockedEntryAndOneWithoutTextSayWhichTheyAre() {
        assertThat(page("/books/patterns/read/2").select(".wall h2").text())
                .isEqualTo("This entry is not in the free part");
        assertThat(page("/books/patterns/read/3").select("article").text()).contains("has not been released yet");
    }

    @Test
    void generatedEntriesAreMadeFromData() {
        assertThat(page("/books/patterns/read/4").select(".chapter-related li").text())
                .contains("Release It!", "Software Engineering");
        assertThat(page("/books/patterns/read/5").select("article").text()).contains("has not been made yet");
    }

    @Test
    void readingBeginsAtTheFirstText() {
        assertThat(get("/books/patterns/read")).hasRedirectedUrl("/books/patterns/read/0");
        assertThat(get("/books/release-it/read")).hasRedirectedUrl("/books/release-it");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(get("/books/of-sand")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/books/patterns/read/6")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/subjects/ZZ")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/books?after=%25")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aWithdrawnBookLeavesAPageThatSaysWhy() {
        shelving.takeBack(book.id(), 2, "The rights have lapsed.");

        for (var path : List.of("/books/patterns", "/books/patterns/read", "/books/patterns/read/1")) {
            var result = get(path);
            assertThat(result).hasStatus(HttpStatus.GONE);
            assertThat(result).bodyText().contains("Python Architecture Patterns", "The rights have lapsed.");
        }
    }

    @Test
    void listsLeadToBooks() {
        assertThat(page("/").select(".shelf .title").eachText()).contains("Python Architecture Patterns");
        assertThat(page("/books").select(".register .title").eachText())
                .containsSubsequence("Python Architecture Patterns", "Release It!");
        assertThat(page("/books?from=R").select(".register .title").eachText()).startsWith("Release It!");
        assertThat(page("/subjects").select(".leaders a").eachText()).contains("Software Engineering 2");
        assertThat(page("/subjects/UMZ").select(".shelf .title").eachText()).hasSize(2);
    }

    @Test
    void coversAreDrawnAndKeptForGood() {
        var result = get("/books/patterns/cover.svg?v=1");

        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
        assertThat(result.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("immutable", "public");
        assertThat(result).bodyText().contains("Architecture", "JAIME BUELTA");
    }

    private Document page(String path) {
        var result = get(path);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    private MvcTestResult again(String path, String tag) {
        return mvc.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
    }
}
