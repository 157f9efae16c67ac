package org.colophon.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.storefront.Samples.OUTLINE;
import static org.colophon.storefront.Samples.patterns;
import static org.colophon.storefront.Samples.section;
import static org.colophon.storefront.Samples.titled;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookCard;
import org.colophon.content.Content;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.Recommendations;
import org.colophon.recommendations.RelatedBook;
import org.colophon.storefront.shelf.Shelving;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Wherever readers meet the related books of a book, it is the list of the recommendations: the same books in the same order. */
@ModuleTest
@AutoConfigureMockMvc
@Transactional
class SameListEverywhereTests {

    private static final int CHAPTER = 4;

    private final MockMvcTester mvc;
    private final Shelving shelving;
    private final JsonMapper json = JsonMapper.builder().build();
    private BookCard book = patterns("patterns");
    private List<RelatedBook> list = List.of();

    @MockitoBean
    Content content;

    @MockitoBean
    Recommendations recommendations;

    SameListEverywhereTests(MockMvcTester mvc, Shelving shelving) {
        this.mvc = mvc;
        this.shelving = shelving;
    }

    @BeforeEach
    void fillTheShelf() {
        book = patterns("patterns");
        shelving.place(book, 1);
        shelving.noteContents(book.id(), 1, OUTLINE);
        list = IntStream.range(0, Recommendations.LIST_SIZE)
                .mapToObj(this::placed)
                .toList();
        when(recommendations.relatedTo(book.id())).thenReturn(list);
        when(content.section(eq(book.id()), anyInt(), any())).thenAnswer(it -> section(it.getArgument(1), "", true));
        when(content.section(book.id(), CHAPTER, Content.Reader.VISITOR)).thenReturn(Optional.empty());
    }

    /** Neither titles nor scores are in the order of the list, as with a book that an editor has placed. */
    private RelatedBook placed(int place) {
        var other = titled("Title " + (place * 7 % 10), "other-" + place, "UMZ");
        shelving.place(other, 1);
        double score = 1 + place * 3 % 10;
        var reasons = List.of(
                new Reason(Reason.Type.EDITORS_PICK, "Reason " + place, score - .5),
                new Reason(Reason.Type.SAME_CATALOGUE, "Other reason " + place, .5));
        return new RelatedBook(other.id(), score, reasons);
    }

    @Test
    void bookPageChapterAndJsonHaveTheListOfTheRecommendations() {
        var expected = IntStream.range(0, list.size())
                .mapToObj(place -> "other-%d: Reason %d, Other reason %d".formatted(place, place, place))
                .toList();

        assertThat(shown("/books/patterns", ".related > li")).isEqualTo(expected);
        assertThat(shown("/books/patterns/read/" + CHAPTER, ".chapter-related > li"))
                .isEqualTo(expected);
        assertThat(told()).isEqualTo(expected);
    }

    @Test
    void jsonTellsScoresAndReasonsToo() {
        var items = json.readTree(text("/api/v1/books/patterns/related")).get("items");

        IntStream.range(0, list.size()).forEach(place -> {
            assertThat(items.get(place).get("score").doubleValue())
                    .isEqualTo(list.get(place).score());
            assertThat(items.get(place).get("reasons"))
                    .isEqualTo(json.valueToTree(list.get(place).reasons()));
        });
    }

    private List<String> shown(String address, String items) {
        return Jsoup.parse(text(address)).select(items).stream()
                .map(SameListEverywhereTests::shown)
                .toList();
    }

    private static String shown(Element item) {
        var slug = item.select("a[href*=/books/]").attr("href").replaceFirst(".*/books/", "");
        return slug + ": " + String.join(", ", item.select("ul li").eachText());
    }

    private List<String> told() {
        return json.readTree(text("/api/v1/books/patterns/related"))
                .get("items")
                .valueStream()
                .map(item -> item.at("/book/slug").asString() + ": "
                        + String.join(", ", item.get("reasons").findValuesAsString("label")))
                .toList();
    }

    private String text(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
