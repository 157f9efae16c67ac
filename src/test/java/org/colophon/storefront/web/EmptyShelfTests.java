package org.colophon.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.ModuleTest;
import org.colophon.content.Content;
import org.colophon.recommendations.Recommendations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a newcomer sees before the first book. A context of its own, for others may have filled theirs. */
@ModuleTest
@AutoConfigureMockMvc
@DirtiesContext
class EmptyShelfTests {

    private final MockMvcTester mvc;

    @MockitoBean
    Content content;

    @MockitoBean
    Recommendations recommendations;

    EmptyShelfTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @ParameterizedTest
    @CsvSource({
        "/, The shelf is still empty",
        "/books, There is no book from here on",
        "/subjects, No book has been published yet"
    })
    void saysSoAndWhatToDo(String path, String words) {
        assertThat(mvc.get().uri(path).exchange()).hasStatusOk().bodyText().contains(words);
    }
}
