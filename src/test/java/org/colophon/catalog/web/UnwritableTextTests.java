package org.colophon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.colophon.ModuleTest;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What no database and no document could keep is refused before it comes near one. */
@ModuleTest
@AutoConfigureMockMvc
class UnwritableTextTests {

    private static final String BOOKS = "/admin/api/catalog/books";

    private final MockMvcTester mvc;
    private final BookDesk desk;

    UnwritableTextTests(MockMvcTester mvc, BookDesk desk) {
        this.mvc = mvc;
        this.desk = desk;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\ud800", "\\udc00\\ud800", "\\uffff"})
    void isRefusedInJson(String character) {
        var json = "{\"title\": \"A\", \"keywords\": [\"k\", \"%s\"]}".formatted(character);

        var answer = send(
                mvc.post().uri(BOOKS).contentType(MediaType.APPLICATION_JSON).content(json));

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/keywords/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imprint", "series", "contributor", "q"})
    void isRefusedInParameters(String name) {
        assertThat(send(mvc.get().uri(BOOKS).param(name, "a\u0000"))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isRefusedInReasons() {
        var book = desk.draft(Descriptions.titled("Written", null), null, Edit.by(Editor.COLOPHON));
        var discarding = mvc.delete().uri(BOOKS + "/" + book.id() + "/cover").header(IF_MATCH, "\"v1\"");

        assertThat(send(discarding.param("why", "\ud800"))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isRefusedWhereNothingButBlanksIsLeftOfIt() {
        var json = """
                {"keywords": ["k", " k"], "contributors": [{"name": "\\u2003", "role": "A01"}],
                 "series": {"title": "\\u2003"}}""";

        var answer = send(
                mvc.post().uri(BOOKS).contentType(MediaType.APPLICATION_JSON).content(json));

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .hasSize(3);
    }

    private static MvcTestResult send(MockMvcRequestBuilder request) {
        return request.with(user("editor").roles("EDITOR")).exchange();
    }
}
