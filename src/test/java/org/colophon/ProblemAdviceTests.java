package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@WebMvcTest(
        controllers = ProblemAdviceTests.Sample.class,
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.colophon\\.[a-z]+\\..*"))
@AutoConfigureMockMvc(addFilters = false)
@Import(ProblemAdviceTests.Sample.class)
@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTests {

    @Autowired
    MockMvcTester web;

    @Test
    void listsAllFaultsOfABodyWithTheirPointers() {
        var body = """
                {"title": " ", "products": [{"isbn": "1"}, {"isbn": ""}], "keywords": ["a", ""]}
                """;

        assertThat(post(body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/title", "/products/1/isbn", "/keywords/1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": "A", "colour": 1}               | /colour           | There is no property "colour" here.
            {"products": [{"isbn": "1", "prise": 1}]} | /products/0/prise | There is no property "prise" here.
            {"products": {"isbn": "1"}}               | /products         | Expected a list.
            {"products": [{"form": "STONE"}]}         | /products/0/form  | Expected one of PAPERBACK, EPUB.
            {"published": "yesterday"}                | /published        | Expected a date (YYYY-MM-DD).
            {"pages": "many"}                         | /pages            | Expected a number.
            {"title": {"a": 1}}                       | /title            | Expected a text.
            [1]                                       | ''                | Expected an object.
            {"title": "A",                            | ''                | This is not well-formed JSON (line 1, column 15).
            ''                                        | ''                | A body is needed.
            """)
    void pointsAtWhatCannotBeRead(String body, String pointer, String detail) {
        assertThat(post(body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].pointer", it -> it.assertThat().isEqualTo(pointer))
                .hasPathSatisfying("$.errors[0].detail", it -> it.assertThat().isEqualTo(detail));
    }

    @Test
    void readsOnToTheLastFaultOfABody() {
        var body = """
                {"title": " ", "colour": {"a": [1]}, "published": "yesterday", "pages": "many", "keywords": {},
                 "products": [{"isbn": "", "form": "STONE", "prise": []}, {"isbn": "1"}, 7, {"isbn": {}}]}
                """;

        assertThat(post(body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder(
                        "/colour",
                        "/published",
                        "/pages",
                        "/keywords",
                        "/products/0/form",
                        "/products/0/prise",
                        "/products/2",
                        "/products/3/isbn",
                        "/title",
                        "/products/0/isbn");
    }

    @Test
    void tellsOfFaultsBeforeThePlaceWhereABodyEnds() {
        assertThat(post("{\"pages\": \"many\", \"title\": \"A\", "))
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/pages", "");
    }

    @Test
    void listsAllParametersThatCannotBeReadOrAreMissing() {
        assertThat(web.get().uri("/sample/5/parts/x?from=soon").header("If-Match", "W/\"v1\""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].parameter")
                .asArray()
                .containsExactly("id", "part", "If-Match", "from", "to");
        assertThat(web.get().uri("/sample/5/parts/x?from=soon").header("If-Match", "W/\"v1\""))
                .bodyJson()
                .extractingPath("$.errors[4].detail")
                .isEqualTo("is required");
    }

    @Test
    void namesTheParametersThatAreWrong() {
        assertThat(web.get().uri("/sample?limit=1000&after=way-too-long"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].parameter")
                .asArray()
                .containsExactlyInAnyOrder("limit", "after");
        assertThat(web.get().uri("/sample?limit=x"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"errors": [{"parameter": "limit", "detail": "\\"x\\" does not have the right form."},
                                    {"parameter": "after", "detail": "is required"}]}""");
    }

    @Test
    void pointsIntoViolationsFoundOutsideAController() {
        assertThat(failure("violation"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/products/0/isbn");
    }

    @Test
    void takesOneStrongEntityTag() {
        assertThat(put("\"v3\"")).hasStatusOk().hasBodyTextEqualTo("v3");
    }

    @Test
    void requiresAWriteToSayWhatItBuildsOn() {
        assertThat(web.put().uri("/sample"))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v3", "W/\"v3\"", "*", "\"v3\", \"v4\"", "\"v3", ""})
    void refusesWhatIsNotOneStrongEntityTag(String header) {
        assertThat(put(header))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].parameter")
                .isEqualTo("If-Match");
    }

    @ParameterizedTest
    @CsvSource({"stale, 412", "duplicate, 409", "locked, 503", "unconnected, 503", "outage, 503", "gone, 410"})
    void answersWhatHappenedWithItsStatus(String failure, int status) {
        assertThat(failure(failure))
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .doesNotContain("Exception", "select", "org.");
    }

    @Test
    void saysWhenToTryAgain() {
        assertThat(failure("outage")).hasHeader("Retry-After", "5");
    }

    @Test
    void tellsNothingOfOurInsideButLogsItUnderAnId(CapturedOutput output) {
        var answer = failure("unexpected");

        assertThat(answer)
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .doesNotContain("secret", "Exception", "trace");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.instance")
                .asString()
                .startsWith("urn:uuid:")
                .satisfies(id -> assertThat(output).contains(id.substring("urn:uuid:".length()), "the secret"));
    }

    @Test
    void answersAsProblemWhateverTheCallerAccepts() {
        assertThat(web.get().uri("/sample/failures/stale").accept(MediaType.IMAGE_PNG))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult post(String body) {
        return web.post()
                .uri("/sample")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult put(String ifMatch) {
        return web.put().uri("/sample").header("If-Match", ifMatch).exchange();
    }

    private MvcTestResult failure(String name) {
        return web.get().uri("/sample/failures/" + name).exchange();
    }

    @RestController
    @RequestMapping("/sample")
    static class Sample {

        enum Form {
            PAPERBACK,
            EPUB
        }

        record Product(@NotBlank String isbn, @Nullable Form form) {}

        record Book(
                @NotBlank String title,
                @Nullable List<@Valid Product> products,
                @Nullable List<@NotBlank String> keywords,
                @Nullable LocalDate published,
                @Nullable Integer pages) {}

        @PostMapping
        String create(@Valid @RequestBody Book book) {
            return book.title();
        }

        @PutMapping
        String revise(@RequestHeader("If-Match") ETag ifMatch) {
            return ifMatch.tag();
        }

        @GetMapping
        String list(@RequestParam @Max(100) int limit, @RequestParam(name = "after") @Size(max = 5) String cursor) {
            return limit + cursor;
        }

        @GetMapping("/{id}/parts/{part}")
        void part(
                @PathVariable UUID id,
                @PathVariable int part,
                @RequestHeader("If-Match") ETag ifMatch,
                @RequestParam LocalDate from,
                @RequestParam String to,
                @RequestParam(defaultValue = "50") int limit,
                @RequestParam @Nullable UUID after) {}

        @GetMapping("/failures/{name}")
        void fail(@PathVariable String name) {
            throw switch (name) {
                case "stale" -> new OptimisticLockingFailureException("select 1");
                case "duplicate" -> new DuplicateKeyException("select 1");
                case "locked" -> new CannotAcquireLockException("select 1");
                case "unconnected" -> new CannotGetJdbcConnectionException("select 1");
                case "outage" -> new CannotCreateTransactionException("select 1");
                case "gone" -> new ResponseStatusException(HttpStatus.GONE, "It was withdrawn.");
                case "violation" -> violation();
                default -> new IllegalStateException("the secret");
            };
        }

        private static RuntimeException violation() {
            try (var factory = Validation.buildDefaultValidatorFactory()) {
                var book = new Book("A", List.of(new Product("", null)), null, null, null);
                return new ConstraintViolationException(
                        Set.copyOf(factory.getValidator().validate(book)));
            }
        }
    }
}
