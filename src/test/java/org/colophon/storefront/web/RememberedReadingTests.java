package org.colophon.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.colophon.storefront.Samples.OUTLINE;
import static org.colophon.storefront.Samples.patterns;
import static org.colophon.storefront.Samples.section;
import static org.colophon.storefront.Samples.titled;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookCard;
import org.colophon.content.Content;
import org.colophon.recommendations.Observation;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.Recommendations;
import org.colophon.recommendations.RelatedBook;
import org.colophon.storefront.shelf.Shelving;
import org.jsoup.Jsoup;
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

@ModuleTest
@AutoConfigureMockMvc
@Transactional
class RememberedReadingTests {

    private static final String PERSON = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final ReaderKey KEY = ReaderKey.of(1, 1);

    private final MockMvcTester mvc;
    private final Shelving shelving;
    private final List<Observation> seen = new ArrayList<>();
    private BookCard book = patterns("patterns");
    private BookCard other = titled("Release It!", "release-it", "UMZ");

    @MockitoBean
    Content content;

    @MockitoBean
    Recommendations recommendations;

    RememberedReadingTests(MockMvcTester mvc, Shelving shelving) {
        this.mvc = mvc;
        this.shelving = shelving;
    }

    @BeforeEach
    void fillTheShelf() {
        book = patterns("patterns");
        other = titled("Release It!", "release-it", "UMZ");
        seen.clear();
        shelving.place(book, 1);
        shelving.place(other, 1);
        shelving.noteContents(book.id(), 1, OUTLINE);
        when(content.section(eq(book.id()), anyInt(), any())).thenAnswer(it -> section(it.getArgument(1), "", true));
        when(recommendations.keyOf(any())).thenReturn(KEY);
        doAnswer(it -> seen.add(it.getArgument(0))).when(recommendations).observe(any());
        when(recommendations.relatedTo(book.id())).thenReturn(List.of(related(.8)));
        when(recommendations.forReader(List.of())).thenReturn(List.of());
        when(recommendations.forReader(List.of(book.id()))).thenReturn(List.of(related(.5)));
    }

    private RelatedBook related(double score) {
        var because = new Reason(Reason.Type.BECAUSE_YOU_READ, "Because you read Patterns", score / 4);
        return new RelatedBook(
                other.id(),
                score,
                List.of(new Reason(Reason.Type.SHARED_SUBJECT, "Software Engineering", score * 3 / 4), because));
    }

    @Test
    void tellsThatTheBookPageWasOpened() {
        assertThat(open("/books/patterns")).hasStatusOk();

        assertThat(seen).singleElement().satisfies(it -> {
            assertThat(it.reader()).isEqualTo(KEY);
            assertThat(it.book()).isEqualTo(book.id());
            assertThat(it.extent()).isEqualTo(.1);
        });
    }

    @Test
    void tellsThatARelatedBookWasFollowed() {
        open(from("http://localhost/books/release-it", "/books/patterns"));
        open(from("http://localhost/books/release-it/related", "/books/patterns"));
        open(from("http://localhost/books/release-it/read/21", "/books/patterns"));
        open(from("http://localhost/books/patterns/read/1", "/books/patterns"));
        open(from("https://search.example/books/release-it", "/books/patterns"));
        open(from("not an address", "/books/patterns"));

        assertThat(seen).extracting(Observation::extent).containsExactly(.2, .2, .2, .1, .1, .1);
    }

    @Test
    void tellsHowFarTheReaderIsWhoTurnsThePages() {
        var last = OUTLINE.stream().filter(entry -> entry.length() > 0).toList().getLast();
        double all = OUTLINE.stream().mapToLong(entry -> entry.length()).sum();

        open("/books/patterns/read/" + last.number());
        open(from("http://localhost/books/patterns/read/0", "/books/patterns/read/" + last.number()));
        open(from("http://localhost/books/patterns", "/books/patterns/read/" + last.number()));

        assertThat(seen).extracting(Observation::extent).first().isEqualTo(.3);
        assertThat(seen.get(1).extent()).isCloseTo(Math.max(.3, (all - last.length()) / all), within(1e-9));
        assertThat(seen.getLast().extent()).isEqualTo(.3);
    }

    @Test
    void tellsHowFarAPlaceIsThatAnAccountKeeps() {
        var last = OUTLINE.stream().filter(entry -> entry.length() > 0).toList().getLast();

        assertThat(mvc.post()
                        .uri("/books/patterns/bookmark")
                        .with(user("ada").roles("SUBSCRIBER"))
                        .with(csrf())
                        .header(HttpHeaders.USER_AGENT, PERSON)
                        .param("entry", last.id().value().toString())
                        .param("percent", "100"))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(seen).singleElement().extracting(Observation::extent).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "DNT, 1",
        "Sec-GPC, 1",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "User-Agent, Mozilla/5.0 (compatible; Googlebot/2.1)",
        "User-Agent, curl/8.5.0",
        "User-Agent, ''",
        "Cookie, colophon-reader=no"
    })
    void remembersNothingOfWhoSaysNoOrIsNobody(String header, String value) {
        var request = mvc.get().uri("/books/patterns");
        var named = header.equals("User-Agent") ? request : request.header(HttpHeaders.USER_AGENT, PERSON);
        var result = header.equals("Cookie")
                ? named.cookie(new Cookie("colophon-reader", "no")).exchange()
                : named.header(header, value).exchange();

        assertThat(result).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(result).hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        verify(recommendations, never()).observe(any());
    }

    @Test
    void countsARequestThatOnlySaysZero() {
        open(mvc.get().uri("/books/patterns").header("DNT", "0"));

        assertThat(seen).hasSize(1);
    }

    @Test
    void givesTheBrowserACookieThatIsItsOwn() {
        var result = open("/books/patterns");

        assertThat(result.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .startsWith("colophon-reader=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=7776000");
        assertThat(result).hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    @Test
    void knowsTheBrowserAgainByItsName() {
        var first = cookie(open("/books/patterns"));
        var again = open(mvc.get().uri("/books/patterns").cookie(first));
        var second = cookie(open(mvc.get().uri("/books/release-it").cookie(first)));

        assertThat(again).doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(second.getValue())
                .startsWith(first.getValue().substring(0, 22))
                .hasSizeGreaterThan(60);
        verify(recommendations, times(3)).keyOf("browser " + first.getValue().substring(0, 22));
    }

    @Test
    void knowsAnAccountByItsNameAndGivesItNoCookie() {
        var result = open(mvc.get().uri("/books/patterns").with(user("ada").roles("SUBSCRIBER")));

        assertThat(result).doesNotContainHeader(HttpHeaders.SET_COOKIE);
        verify(recommendations).keyOf("account ada");
    }

    @Test
    void forgetsABrowserThatSaysNo() {
        var known = cookie(open("/books/patterns"));

        var result = choose("refuse", known);

        assertThat(result).hasRedirectedUrl("/what-we-remember");
        assertThat(cookie(result).getValue()).isEqualTo("no");
        verify(recommendations).forget(KEY);
        assertThat(cookie(choose("allow", new Cookie("colophon-reader", "no"))).getMaxAge())
                .isZero();
    }

    @Test
    void forgetsWhatABrowserHasRead() {
        assertThat(cookie(choose("forget", cookie(open("/books/patterns")))).getMaxAge())
                .isZero();
        verify(recommendations).forget(KEY);
    }

    @Test
    void keepsTheRefusalWhenItForgets() {
        assertThat(choose("forget", new Cookie("colophon-reader", "no"))).doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }

    @Test
    void remembersNothingOfAnAccountThatSaysNoUntilItSaysYes() {
        choose("refuse", "ada");
        choose("refuse", "ada");
        open(mvc.get().uri("/books/patterns").with(user("ada").roles("SUBSCRIBER")));
        assertThat(seen).isEmpty();

        choose("allow", "ada");
        open(mvc.get().uri("/books/patterns").with(user("ada").roles("SUBSCRIBER")));
        assertThat(seen).hasSize(1);
    }

    @Test
    void takesNoChoiceFromElsewhere() {
        assertThat(mvc.post().uri("/what-we-remember/refuse")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void choosesBooksByWhatTheBrowserHasOpened() {
        var known = cookie(open("/books/patterns"));

        var result = open(mvc.get().uri("/for-you").cookie(known));

        assertThat(result).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        assertThat(result).bodyText().contains("Release It!", "Because you read Patterns");
    }

    @Test
    void choosesBooksByTheBookmarksOfAnAccount() {
        open(mvc.get().uri("/books/patterns/read/0").with(user("ada").roles("SUBSCRIBER")));

        assertThat(open(mvc.get().uri("/for-you").with(user("ada").roles("SUBSCRIBER"))))
                .bodyText()
                .contains("Release It!");
        assertThat(open(mvc.get().uri("/for-you").with(user("ben").roles("SUBSCRIBER"))))
                .bodyText()
                .doesNotContain("Release It!");
    }

    @Test
    void saysWhatToDoWhereThereIsNothingToChooseBy() {
        assertThat(open("/for-you")).hasStatusOk().bodyText().contains("Open a book that interests you");
        assertThat(open(mvc.get().uri("/for-you").header("Sec-GPC", "1")))
                .bodyText()
                .contains("Your browser asks not to be remembered");
    }

    @Test
    void choosesNothingForWhoHasSaidNo() {
        choose("refuse", "ada");
        open(mvc.get().uri("/books/patterns/read/0").with(user("ada").roles("SUBSCRIBER")));

        assertThat(open(mvc.get().uri("/for-you").with(user("ada").roles("SUBSCRIBER"))))
                .bodyText()
                .contains("You have asked us not to remember")
                .doesNotContain("Release It!");
        verify(recommendations, never()).forReader(anyCollection());
    }

    @Test
    void showsWhatItRemembersAndForHowLong() {
        var known = cookie(open("/books/patterns"));

        assertThat(open(mvc.get().uri("/what-we-remember").cookie(known)))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .bodyText()
                .contains("90 days", "360 days", "/books/patterns", "Do not remember what I read");
        assertThat(open(mvc.get().uri("/what-we-remember").header("DNT", "1")))
                .bodyText()
                .contains("Your browser says no for you");
    }

    @Test
    void drawsEveryReasonOfARelatedBook() {
        var page = Jsoup.parse(text(open("/books/patterns/related")));

        assertThat(page.select(".weights li > span").eachText())
                .containsExactly("Software Engineering", "75 %", "Because you read Patterns", "25 %");
        assertThat(page.select(".weights .part").eachAttr("width")).containsExactly("75.00%", "25.00%");
        assertThat(page.select(".weights .part").eachAttr("x")).containsExactly("0.00%", "75.00%");
    }

    @Test
    void everyFaceShowsTheSameList() {
        var chapter = OUTLINE.stream()
                .filter(entry -> entry.kind().name().equals("RELATED_BOOKS"))
                .findFirst()
                .orElseThrow();
        var expected = List.of("/books/release-it");

        assertThat(links("/books/patterns", ".related .title a")).isEqualTo(expected);
        assertThat(links("/books/patterns/related", ".weighed .title a")).isEqualTo(expected);
        assertThat(links("/books/patterns/read/" + chapter.number(), ".chapter-related .title a"))
                .isEqualTo(expected);
        assertThat(open("/api/v1/books/patterns/related")).bodyText().contains("release-it");
    }

    @Test
    void answersThatARelatedPageIsStillWhatItWas() {
        var tag = Objects.requireNonNull(
                open("/books/patterns/related").getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(open(mvc.get().uri("/books/patterns/related").header(HttpHeaders.IF_NONE_MATCH, tag)))
                .hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(open("/books/of-sand/related")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<String> links(String path, String selector) {
        return Jsoup.parse(text(open(path))).select(selector).eachAttr("href");
    }

    private MvcTestResult choose(String choice, Cookie cookie) {
        return mvc.post()
                .uri("/what-we-remember/" + choice)
                .with(csrf())
                .cookie(cookie)
                .exchange();
    }

    private MvcTestResult choose(String choice, String account) {
        return mvc.post()
                .uri("/what-we-remember/" + choice)
                .with(csrf())
                .with(user(account).roles("SUBSCRIBER"))
                .exchange();
    }

    private MockMvcRequestBuilder from(String page, String path) {
        return mvc.get().uri(path).header(HttpHeaders.REFERER, page);
    }

    private MvcTestResult open(String path) {
        return open(mvc.get().uri(path));
    }

    private static MvcTestResult open(MockMvcRequestBuilder request) {
        return request.header(HttpHeaders.USER_AGENT, PERSON).exchange();
    }

    private static Cookie cookie(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("colophon-reader"));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
