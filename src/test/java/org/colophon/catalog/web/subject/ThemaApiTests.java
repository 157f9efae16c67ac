package org.colophon.catalog.web.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.IF_NONE_MATCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.colophon.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@ModuleTest
@AutoConfigureMockMvc
class ThemaApiTests {

    private final MockMvcTester mvc;

    ThemaApiTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void beginsAtTheTop() {
        assertThat(get("")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"version": "1.6", "items": [
                  {"code": "A", "heading": "The Arts", "kind": "subject"}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                  {}, {}, {}, {}, {}, {}, {}, {"code": "1", "kind": "qualifier"}, {}, {}, {}, {}, {"code": "6"}]}""");
    }

    @Test
    void showsACodeWithWhatIsAboveAndBelow() {
        assertThat(get("/UMZ")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"version": "1.6", "code": "UMZ", "heading": "Software Engineering", "kind": "subject",
                 "path": [{"code": "U", "kind": "subject"}, {"code": "UM"}],
                 "children": [{"code": "UMZL"}, {"code": "UMZT"}, {"code": "UMZW"}]}""");
        assertThat(get("/2Z")).bodyJson().extractingPath("$.notes").asString().startsWith("Use for: languages");
    }

    @Test
    void doesNotKnowEveryCode() {
        assertThat(get("/UMZQ"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Thema 1.6 has no code \"UMZQ\"");
    }

    @Test
    void searchesByCodeAndWords() {
        assertThat(get("?q=software engineering&limit=1"))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("""
                {"version": "1.6", "items": [
                  {"code": "UMZ", "heading": "Software Engineering", "kind": "subject"}]}""");
        assertThat(get("?q=rhone alpes&kind=qualifier&limit=1"))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly("1DDF-FR-V");
        assertThat(get("?q=rhone alpes&kind=subject"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q= ", "q=a&kind=theme", "q=a&limit=0", "q=a&limit=101", "q=a&limit=many"})
    void refusesWhatCannotBeSearched(String query) {
        assertThat(get("?" + query))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors")
                .asArray()
                .hasSize(1);
        assertThat(get("?q=" + "a".repeat(101) + "&limit=0"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors")
                .asArray()
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/UMZ", "?q=software"})
    void needNotBeSentTwice(String address) {
        assertThat(get(address)).hasHeader("ETag", "\"thema-1.6\"").hasHeader("Cache-Control", "no-cache, private");
        assertThat(get(address).header(IF_NONE_MATCH, "\"thema-1.6\"")).hasStatus(HttpStatus.NOT_MODIFIED);
    }

    private MockMvcRequestBuilder get(String address) {
        return mvc.get()
                .uri("/admin/api/catalog/thema" + address)
                .with(user("editor").roles("EDITOR"));
    }
}
