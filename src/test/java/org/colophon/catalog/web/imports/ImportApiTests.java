package org.colophon.catalog.web.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.colophon.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class ImportApiTests {

    private static final String IMPORTS = "/admin/api/catalog/imports";

    private final MockMvcTester mvc;

    ImportApiTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void worksAListOffAsAJob() {
        var accepted = post("text/csv", """
                isbn13,title,authors,year
                9780000000903,Job One,A,2001
                9780000000910,Job Two,A,312
                9780000000927,Job Three,A,2001
                """);

        assertThat(accepted)
                .hasStatus(HttpStatus.ACCEPTED)
                .bodyJson()
                .isLenientlyEqualTo("{\"format\": \"csv\", \"publish\": true, \"language\": \"en\", \"processed\": 0}");
        var job = requireNonNull(accepted.getResponse().getHeader("Location"));
        awaitState(job, "completed");
        assertThat(get(job)).bodyJson().isLenientlyEqualTo("""
                {"total": 3, "processed": 3, "progress": 1.0, "created": 2, "updated": 0, "unchanged": 0, "refused": 1}
                """);
        assertThat(get(job + "/records?outcome=refused"))
                .bodyJson()
                .isLenientlyEqualTo("{\"items\": [{\"record\": 2, \"outcome\": \"refused\", \"title\": \"Job Two\", "
                        + "\"reasons\": [{\"pointer\": \"/year\"}]}]}");
    }

    @Test
    void listsRecordsFromCursorToCursor() {
        var accepted = post("text/csv", "isbn13,title,authors\n1,A,A\n2,B,B\n3,C,C\n");
        var job = requireNonNull(accepted.getResponse().getHeader("Location"));
        awaitState(job, "completed");

        var first = get(job + "/records?limit=2");
        assertThat(first).bodyJson().extractingPath("$.next").isEqualTo("2");
        assertThat(requireNonNull(first.getResponse().getHeader("Link"))).contains("after=2", "rel=\"next\"");
        var last = get(job + "/records?limit=2&after=2");
        assertThat(last)
                .bodyJson()
                .extractingPath("$.items[*].record")
                .asArray()
                .containsExactly(3);
        assertThat(last).bodyJson().doesNotHavePath("$.next");
    }

    @Test
    void takesAFileByItsName() {
        var file = new MockMultipartFile("file", "list.NDJSON", "application/octet-stream", "{}\n".getBytes(UTF_8));

        assertThat(mvc.post()
                        .multipart()
                        .uri(IMPORTS + "?publish=false&language=de")
                        .file(file)
                        .with(user("admin").roles("ADMIN")))
                .hasStatus(HttpStatus.ACCEPTED)
                .bodyJson()
                .isLenientlyEqualTo("{\"format\": \"jsonl\", \"publish\": false, \"language\": \"de\"}");
    }

    @Test
    void refusesWhatItCannotTake() {
        var picture = new MockMultipartFile("file", "list.png", "image/png", new byte[] {1});

        assertThat(mvc.post()
                        .multipart()
                        .uri(IMPORTS)
                        .file(picture)
                        .with(user("admin").roles("ADMIN")))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(post("application/json", "{}")).hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(post("text/csv", "")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post("text/csv", "x".repeat(20 * 1024 * 1024 + 1))).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void saysWhyAListFailed() {
        var job = requireNonNull(post("text/csv", "title,year\n").getResponse().getHeader("Location"));

        awaitState(job, "failed");
        assertThat(get(job)).bodyJson().extractingPath("$.problem").isEqualTo("The header has no column \"isbn13\"");
    }

    @Test
    void answersForAnImportThatIsNotThere() {
        assertThat(get(IMPORTS + "/01890f3e-7c00-7000-8000-000000000009")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void awaitState(String job, String state) {
        await().untilAsserted(() ->
                assertThat(get(job)).bodyJson().extractingPath("$.state").isEqualTo(state));
    }

    private MvcTestResult post(String type, String list) {
        return mvc.post()
                .uri(IMPORTS)
                .with(user("admin").roles("ADMIN"))
                .contentType(type)
                .content(list.getBytes(UTF_8))
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(user("admin").roles("ADMIN")).exchange();
    }
}
