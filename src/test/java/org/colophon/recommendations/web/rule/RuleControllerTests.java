package org.colophon.recommendations.web.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Objects;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Recommendations;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.feature.Features;
import org.colophon.recommendations.rule.RuleDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class RuleControllerTests {

    private static final UserRequestPostProcessor EDITOR = user("ada").roles("EDITOR");

    private final MockMvcTester web;
    private final Features features;
    private final Recommendations recommendations;
    private final RuleDesk desk;
    private TestBook book = TestBook.titled("Steered");
    private TestBook other = TestBook.titled("Other");

    RuleControllerTests(MockMvcTester web, Features features, Recommendations recommendations, RuleDesk desk) {
        this.web = web;
        this.features = features;
        this.recommendations = recommendations;
        this.desk = desk;
    }

    @BeforeEach
    void publish() {
        book = TestBook.titled("Steered");
        other = TestBook.titled("Other").in("0001");
        features.keep(book.card(), 1);
        features.keep(other.card(), 1);
        await().until(() -> !recommendations.relatedTo(book.id()).isEmpty()
                && !recommendations.relatedTo(other.id()).isEmpty());
    }

    @Test
    void setsChangesAndTakesAwayARuleThatListsFollow() {
        assertThat(get(""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"v0\"")
                .bodyJson()
                .isEqualTo("{\"items\": []}");

        var added = post("", "\"v0\"", pin(1));
        assertThat(added)
                .hasStatus(201)
                .hasHeader(HttpHeaders.ETAG, "\"v1\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"kind": "PIN", "book": {"title": "Other"}, "place": 1, "note": "Fair", "setBy": "ada"}""");
        await().until(() ->
                recommendations.relatedTo(book.id()).getFirst().book().equals(other.id()));

        var rule = Objects.requireNonNull(added.getResponse().getHeader(HttpHeaders.LOCATION))
                .replaceFirst("^https?://[^/]+", "");
        assertThat(send(HttpMethod.GET, rule, null, null, EDITOR)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"v1\"");
        assertThat(send(HttpMethod.PUT, rule, "\"v1\"", ban(), EDITOR))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"v2\"")
                .bodyJson()
                .isLenientlyEqualTo("{\"kind\": \"BAN\"}");
        await().until(() -> recommendations.relatedTo(book.id()).stream()
                .noneMatch(related -> related.book().equals(other.id())));
        assertThat(send(HttpMethod.DELETE, rule, "\"v2\"", null, EDITOR))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"v3\"")
                .bodyJson()
                .isEqualTo("{\"items\": []}");
        assertThat(send(HttpMethod.GET, rule, null, null, EDITOR)).hasStatus(404);
        assertThat(send(HttpMethod.DELETE, rule, "\"v3\"", null, EDITOR)).hasStatus(404);
    }

    @Test
    void writesOnlyOverWhatTheEditorHasSeen() {
        assertThat(send(HttpMethod.POST, path(""), null, pin(1), EDITOR)).hasStatus(428);
        assertThat(post("", "\"v0\"", pin(1))).hasStatus(201);
        assertThat(post("", "\"v0\"", ban())).hasStatus(412);
        assertThat(desk.of(book.id()).rules()).hasSize(1);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThat(post("", "\"v0\"", "{\"kind\": \"PIN\", \"place\": 11, \"strength\": 0, \"note\": \" \"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/place", "/strength", "/note");
        assertThat(post("", "\"v0\"", """
                        {"kind": "PIN", "strength": 1, "from": "2026-05-01T00:00:00Z", "until": "2026-05-01T00:00:00Z",
                         "note": "Fair"}"""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/book", "/place", "/strength", "/until");
        assertThat(desk.of(book.id()).rules()).isEmpty();
    }

    @Test
    void refusesWhatContradictsAnotherRule() {
        assertThat(post("", "\"v0\"", pin(1))).hasStatus(201);

        assertThat(post("", "\"v1\"", ban())).hasStatus(422).bodyJson().isLenientlyEqualTo("""
                        {"errors": [{"pointer": "/book", "detail": "One rule would pin this book while another bans it"}]}""");
    }

    @Test
    void foreseesTheEffectAndKeepsNothing() {
        assertThat(post("/effects", null, pin(1)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"changed": 1, "lists": [{"book": {"title": "Steered"}}]}""")
                .hasPathSatisfying(
                        "$.lists[0].after[0].book.title", it -> assertThat(it).isEqualTo("Other"));
        assertThat(desk.of(book.id()).version()).isZero();
        assertThat(post("/effects", null, "{\"kind\": \"PIN\", \"note\": \"Fair\"}"))
                .hasStatus(422);
    }

    @Test
    void foreseesTheEffectOfAChangeAndOfARemoval() {
        assertThat(post("", "\"v0\"", pin(1))).hasStatus(201);
        var rule = desk.of(book.id()).rules().getFirst().id();

        assertThat(post("/" + rule + "/effects", null, ban()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.lists[0].before[0].book.title")
                .isEqualTo("Other");
        assertThat(send(HttpMethod.POST, path("/" + rule + "/effects"), null, null, EDITOR))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.changed")
                .isEqualTo(1);
        assertThat(desk.of(book.id()).rules()).hasSize(1);
    }

    @Test
    void leavesRulesOnAllListsToEditorsOfAllImprints() {
        var limited = user("ada").authorities(() -> "ROLE_EDITOR", () -> "IMPRINT_Packt");
        var boost = "{\"kind\": \"BOOST\", \"strength\": 1, \"note\": \"Mine\"}";

        assertThat(send(HttpMethod.POST, path(""), "\"v0\"", boost, limited)).hasStatus(403);
        assertThat(send(HttpMethod.POST, path("/effects"), null, boost, limited))
                .hasStatus(403);
        assertThat(send(HttpMethod.POST, path(""), "\"v0\"", pin(1), limited)).hasStatus(201);
        assertThat(post("", "\"v1\"", boost)).hasStatus(201);
        var own = desk.of(book.id()).rules().getLast().id();
        assertThat(send(HttpMethod.DELETE, path("/" + own), "\"v2\"", null, limited))
                .hasStatus(403);
    }

    @Test
    void findsNoRulesOfABookThatNobodyKnows() {
        var unknown = "/admin/api/recommendations/books/" + BookId.create() + "/rules";

        assertThat(send(HttpMethod.GET, unknown, null, null, EDITOR)).hasStatus(404);
        assertThat(send(HttpMethod.POST, unknown, "\"v0\"", pin(1), EDITOR)).hasStatus(404);
    }

    private String pin(int place) {
        return """
                {"kind": "PIN", "book": "%s", "place": %d, "note": "Fair"}""".formatted(other.id(), place);
    }

    private String ban() {
        return """
                {"kind": "BAN", "book": "%s", "note": "Out of date"}""".formatted(other.id());
    }

    private MvcTestResult get(String rest) {
        return send(HttpMethod.GET, path(rest), null, null, EDITOR);
    }

    private MvcTestResult post(String rest, @Nullable String ifMatch, @Nullable String body) {
        return send(HttpMethod.POST, path(rest), ifMatch, body, EDITOR);
    }

    private String path(String rest) {
        return "/admin/api/recommendations/books/" + book.id() + "/rules" + rest;
    }

    private MvcTestResult send(
            HttpMethod method,
            String address,
            @Nullable String ifMatch,
            @Nullable String body,
            UserRequestPostProcessor person) {
        var request = web.method(method).uri(address).with(person);
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }
}
