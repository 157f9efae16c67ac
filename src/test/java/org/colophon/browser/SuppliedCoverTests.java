package org.colophon.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.Color;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.colophon.catalog.cover.Pictures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A cover that the publisher supplied, where readers meet it. */
@BrowserTest
class SuppliedCoverTests {

    private static final String DESK = "/admin/api/catalog/books";
    private static final String ALT = "A green field in a white frame";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Site site;

    SuppliedCoverTests(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource
    void comesInTheSizeOfItsPlaceWithItsColourBehind(Look look) {
        try (var visit = site.visit(look)) {
            visit.open(covered(visit.page().request()));

            var cover = visit.page().getByAltText(ALT);
            visit.picture("cover");
            assertThat(shown(cover)).endsWith(look == Look.NARROW ? "-160.jpg" : "-480.jpg");
            assertThat(cover.evaluate("it => getComputedStyle(it).backgroundColor"))
                    .isEqualTo("rgb(22, 66, 60)");
            visit.assertFitsItsWindow();
            visit.assertOpenToEveryone();
            visit.assertKeptToItsHost();
            visit.assertNoComplaint();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isSmallInLists(Look look) {
        try (var visit = site.visit(look)) {
            var book = covered(visit.page().request());
            visit.open("/books");

            visit.picture("cover-in-list");
            assertThat(shown(visit.page().locator("li:has(a[href='%s']) img".formatted(book))))
                    .endsWith("-160.jpg");
            visit.assertFitsItsWindow();
            visit.assertNoComplaint();
        }
    }

    /** @return the page of a book of the sample catalogue, once readers see the cover that it was given */
    private static String covered(APIRequestContext request) {
        var first = json(request, "/api/v1/books?limit=1").at("/items/0/slug").asString();
        var id = StreamSupport.stream(
                        json(request, DESK + "?limit=100").get("items").spliterator(), false)
                .filter(it -> it.get("slug").asString().equals(first))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        var book = DESK + "/" + id;
        var seen = request.get(book, admin()).headers().get("etag");
        var answer = request.put(
                book + "/cover?alt=" + ALT.replace(" ", "%20"),
                admin().setHeader("If-Match", seen)
                        .setHeader("Content-Type", "image/png")
                        .setData(Pictures.framed(1000, 1500, Color.WHITE, Color.decode("#16423c"))));
        assertThat(answer.status()).isEqualTo(200);
        var published = request.post(
                book + "/publish",
                admin().setHeader("If-Match", answer.headers().get("etag")));
        assertThat(published.status()).as("409 where the book wears it already").isIn(200, 409);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(request.get("/books/" + first).text()).contains(ALT));
        return "/books/" + first;
    }

    private static JsonNode json(APIRequestContext request, String address) {
        return new JsonMapper().readTree(request.get(address, admin()).text());
    }

    private static RequestOptions admin() {
        var credentials = "admin:correct horse battery staple".getBytes(UTF_8);
        return RequestOptions.create()
                .setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private static String shown(Locator image) {
        return (String) image.evaluate("it => it.decode().then(() => it.currentSrc)");
    }
}
