package org.colophon.catalog.web.contributor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.catalog.ContributorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class ContributorApiTests {

    private static final String CONTRIBUTORS = "/admin/api/catalog/contributors";

    private final MockMvcTester mvc;

    ContributorApiTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void createsAContributorAndShowsItAsItWasDescribed() {
        var created = send(mvc.post().uri(CONTRIBUTORS), """
                {"kind": "person", "name": "Josiah Carberry", "orcid": "https://orcid.org/0000-0002-1825-0097",
                 "isni": "000000012150090X", "biography": "<p onclick='x()'>Breaks pots.</p>"}""");

        assertThat(created).hasStatus(HttpStatus.CREATED).hasHeader("ETag", "\"v1\"");
        assertThat(get(location(created)))
                .hasStatusOk()
                .hasHeader("ETag", "\"v1\"")
                .doesNotContainHeader("Link")
                .bodyJson()
                .isLenientlyEqualTo("""
                {"version": 1, "kind": "person", "name": "Josiah Carberry", "invertedName": "Carberry, Josiah",
                 "orcid": "0000-0002-1825-0097", "isni": "0000 0001 2150 090X", "biography": "<p>Breaks pots.</p>"}""");
    }

    @Test
    void takesAContributorBackAsItWasAnswered() throws Exception {
        var location = location(create("organisation", "Back and Forth Ltd"));
        var answered = get(location).getResponse().getContentAsString();

        assertThat(send(mvc.put().uri(location).header(IF_MATCH, "\"v1\""), answered))
                .hasStatusOk()
                .hasHeader("ETag", "\"v1\"")
                .bodyText()
                .isEqualTo(answered);
    }

    @Test
    void describesAnewAndDerivesTheInvertedNameThatIsLeftOut() {
        var location = location(create("person", "Mary Evans"));

        assertThat(send(
                        mvc.put().uri(location).header(IF_MATCH, "\"v1\""),
                        "{\"kind\": \"person\", \"name\": \"George Eliot\"}"))
                .hasStatusOk()
                .hasHeader("ETag", "\"v2\"")
                .bodyJson()
                .extractingPath("$.invertedName")
                .isEqualTo("Eliot, George");
    }

    @Test
    void namesAllFaultsOfADescriptionAtOnce() {
        var refused = send(mvc.post().uri(CONTRIBUTORS), """
                {"kind": "robot", "name": " ", "invertedName": "%s", "orcid": "0000-0002-1825-0098",
                 "isni": "12", "biography": "%s"}""".formatted("x".repeat(201), "x".repeat(5_001)));

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asInstanceOf(list(String.class))
                .containsExactlyInAnyOrder("/kind", "/name", "/invertedName", "/orcid", "/isni", "/biography");
        assertThat(refused).bodyText().contains("the check character would be 7");
    }

    @Test
    void givesNoOrcidIdToAnOrganisation() {
        assertThat(send(mvc.post().uri(CONTRIBUTORS), """
                {"kind": "organisation", "name": "Brown University", "orcid": "0000-0001-5109-3700"}"""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/orcid");
    }

    @ParameterizedTest
    @CsvSource({"'{\"kind\": \"person\", \"name\": \"A\", \"nam\": 1}', /nam", "'{\"into\": \"x\"}', /into"})
    void refusesPropertiesItDoesNotKnow(String json, String pointer) {
        assertThat(send(mvc.post().uri(CONTRIBUTORS), json))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void pointsAtANumberThatAnotherHas() {
        var body = "{\"kind\": \"person\", \"name\": \"%s\", \"orcid\": \"0000-0001-5109-3700\"}";
        send(mvc.post().uri(CONTRIBUTORS), body.formatted("Laurel Haak"));

        assertThat(send(mvc.post().uri(CONTRIBUTORS), body.formatted("Impostor")))
                .hasStatus(HttpStatus.CONFLICT)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .satisfies(it ->
                        it.assertThat().extractingPath("$.errors[0].pointer").isEqualTo("/orcid"))
                .extractingPath("$.errors[0].detail")
                .asString()
                .contains("\"Laurel Haak\"");
    }

    @Test
    void answersForAContributorThatIsNotThere() {
        assertThat(get(CONTRIBUTORS + "/" + ContributorId.create())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void demandsTheVersionThatTheEditorHasSeen() {
        var location = location(create("person", "Gus Guarded"));
        var body = "{\"kind\": \"person\", \"name\": \"Mine\"}";

        for (var write : List.of(
                mvc.put().uri(location),
                mvc.post().uri(location + "/merge"),
                mvc.post().uri(location + "/unmerge"))) {
            assertThat(send(write, body)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        }
        assertThat(send(mvc.put().uri(location).header(IF_MATCH, "\"v7\""), body))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(send(mvc.post().uri(location + "/merge").header(IF_MATCH, "\"v7\""), into(ContributorId.create())))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(send(mvc.post().uri(location + "/unmerge").header(IF_MATCH, "\"v7\""), ""))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void mergesShowsBothAndLinksToWhoStandsForTheMergedOne() {
        var from = location(create("person", "U. Linked"));
        var middle = location(create("person", "Ursula Linked"));
        var last = location(create("person", "Ursula K. Linked"));

        assertThat(send(mvc.post().uri(from + "/merge").header(IF_MATCH, "\"v1\""), into(middle)))
                .hasStatusOk()
                .hasHeader("ETag", "\"v2\"")
                .hasHeader("Link", "<%s>; rel=\"canonical\"".formatted(middle))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"merged": {"name": "U. Linked", "version": 2, "mergedInto": "%s"},
                         "into": {"name": "Ursula Linked", "version": 1}}""".formatted(id(middle)));
        send(mvc.post().uri(middle + "/merge").header(IF_MATCH, "\"v1\""), into(last));
        assertThat(get(from))
                .hasStatusOk()
                .hasHeader("Link", "<%s>; rel=\"canonical\"".formatted(last))
                .bodyJson()
                .extractingPath("$.mergedInto")
                .isEqualTo(id(middle));

        assertThat(send(mvc.post().uri(from + "/unmerge").header(IF_MATCH, "\"v2\""), ""))
                .hasStatusOk()
                .hasHeader("ETag", "\"v3\"")
                .doesNotContainHeader("Link")
                .bodyJson()
                .doesNotHavePath("$.mergedInto");
    }

    @Test
    void refusesMergesThatCannotBe() {
        var from = location(create("person", "Rita Refused"));
        var into = location(create("person", "Tara Target"));
        var merge = from + "/merge";

        assertThat(send(mvc.post().uri(merge).header(IF_MATCH, "\"v1\""), "{}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/into");
        assertThat(send(mvc.post().uri(merge).header(IF_MATCH, "\"v1\""), into(ContributorId.create())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/into");
        assertThat(send(mvc.post().uri(merge).header(IF_MATCH, "\"v1\""), into(from)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/into");
        assertThat(send(mvc.post().uri(from + "/unmerge").header(IF_MATCH, "\"v1\""), ""))
                .hasStatus(HttpStatus.CONFLICT);
        send(mvc.post().uri(merge).header(IF_MATCH, "\"v1\""), into(into));
        assertThat(send(
                        mvc.put().uri(from).header(IF_MATCH, "\"v2\""),
                        "{\"kind\": \"person\", \"name\": \"Rita Renamed\"}"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void listsByInvertedNameFromCursorToCursor() {
        List.of("Zoe Pagedc", "Émile pagedB", "Carl van Pagedd", "Ann Pagedc", "Paged A", "Jo Unpaged")
                .forEach(it -> create("person", it));

        var part = get(CONTRIBUTORS + "?q=paged&limit=3");

        assertThat(part).hasStatusOk();
        assertThat(names(part)).containsExactly("Paged A", "Émile pagedB", "Ann Pagedc");
        var rest = get(CONTRIBUTORS + "?q=paged&limit=3&after=" + nextOf(part));
        assertThat(rest).doesNotContainHeader("Link");
        assertThat(names(rest)).containsExactly("Zoe Pagedc", "Carl van Pagedd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "čapek",
                "capek sought",
                "SOUGHT CAP",
                "Capek, Sou",
                "0000-0001-5000-0023",
                "https://orcid.org/0000-0001-5000-0023",
                "0000 0001 2099 9104",
                "ISNI 0000000120999104"
            })
    void findsByBeginningsOfWordsAndByNumbers(String query) {
        send(mvc.post().uri(CONTRIBUTORS), """
                {"kind": "person", "name": "Sought Čapek", "orcid": "0000-0001-5000-0023", "isni": "0000000120999104"}""");

        assertThat(names(find(query))).containsExactly("Sought Čapek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apek", "unfound ape", "un_ound", "%found", "0000-0002-1694-233X"})
    void findsNothingElse(String query) {
        create("person", "Unfound Napek");

        assertThat(names(find(query))).isEmpty();
    }

    @Test
    void listsThoseThatAreMergedAwayOnlyWhenAskedForThem() {
        var from = location(create("person", "Hidden Twin"));
        var into = location(create("person", "Visible Twin"));
        send(mvc.post().uri(from + "/merge").header(IF_MATCH, "\"v1\""), into(into));

        assertThat(names(find("twin"))).containsExactly("Visible Twin");
        assertThat(names(get(CONTRIBUTORS + "?mergedInto=" + id(into)))).containsExactly("Hidden Twin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "limit=0", "limit=101", "mergedInto=x"})
    void refusesListsThatCannotBe(String query) {
        assertThat(get(CONTRIBUTORS + "?" + query))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].parameter")
                .isEqualTo(query.replaceAll("=.*", ""));
    }

    private MvcTestResult create(String kind, String name) {
        return send(mvc.post().uri(CONTRIBUTORS), "{\"kind\": \"%s\", \"name\": \"%s\"}".formatted(kind, name));
    }

    private MvcTestResult find(String query) {
        return mvc.get()
                .uri(CONTRIBUTORS)
                .param("q", query)
                .with(user("editor").roles("EDITOR"))
                .exchange();
    }

    private static List<String> names(MvcTestResult list) {
        return JsonPath.read(bodyOf(list), "$.items[*].name");
    }

    private static String bodyOf(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
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

    private static String location(MvcTestResult created) {
        return requireNonNull(created.getResponse().getHeader("Location"));
    }

    private static String nextOf(MvcTestResult part) {
        return requireNonNull(part.getResponse().getHeader("Link")).replaceAll(".*[?&]after=([^&>]*).*", "$1");
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String into(String location) {
        return "{\"into\": \"%s\"}".formatted(id(location));
    }

    private static String into(ContributorId id) {
        return "{\"into\": \"%s\"}".formatted(id);
    }
}
