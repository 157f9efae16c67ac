package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Errors as a real server sends them, which also answers what never reaches a controller. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.forward-headers-strategy=native", "spring.servlet.multipart.max-file-size=1KB"})
@Import(ErrorAnswersTests.Broken.class)
class ErrorAnswersTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @CsvSource({"/no-such-page, 404", "/books/broken, 500", "/books/gone, 410"})
    void answersReadersWithAPage(String path, int status) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).containsPattern("<h1").containsPattern("href=\"/colophon-\\p{XDigit}+\\.css\"");
        assertDiscreet(answer);
    }

    @Test
    void servesTheStylesheetForGoodAtAnAddressOfItsContent() throws Exception {
        var address = get("/sign-in").body().replaceAll("(?s).*href=\"(/colophon-\\p{XDigit}+\\.css)\".*", "$1");
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/no-such, 404", "/api/v1/broken, 500", "/api/no-such, 404", "/actuator/env, 404"})
    void answersProgramsWithAProblem(String path, int status) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"instance\":\"" + path + "\"");
        assertDiscreet(answer);
    }

    @Test
    void saysWhichMethodsThereAre() throws Exception {
        var answer = send(request("/admin/api/accounts").DELETE().header("Authorization", basic()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(it -> assertThat(it).contains("GET", "POST"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n" + "x".repeat(2_000)
                + "\r\n--b--\r\n";
        var answer = send(request("/admin/api/broken/files")
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Authorization", basic()));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertDiscreet(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT /admin/api/catalog/books, Content-Length: 30000000, 413",
        "PUT /admin/api/catalog/books, Transfer-Encoding: chunked, 411",
        "POST /admin/api/content/books/1/epub-imports, Content-Length: 30000000, 401",
        "POST /admin/api/content/books/1/epub-imports, Content-Length: 330000000, 413",
        "PUT /admin/api/content/books/1/epub-imports, Content-Length: 30000000, 413"
    })
    void refusesABodyBeyondAllMeasureBeforeItIsSent(String address, String header, int status) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = address + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        }
    }

    @Test
    void refusesAFormThatIsNotOursWithAPage() throws Exception {
        var answer = send(request("/sign-out").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1");
        assertDiscreet(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%zz", "/api/v1/a[b", "/api/v1/..%2f..%2fadmin", "/admin;x=1/api/accounts", "/%00"})
    void keepsItsCountenanceAtAddressesThatAreNone(String target) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void signsNobodyInWithAWrongPasswordAndSaysSoOnThePage() throws Exception {
        var page = get("/sign-in");
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        var token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        var answer = send(request("/sign-in")
                .POST(BodyPublishers.ofString("name=admin&password=wrong&_csrf=" + token))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie.replaceAll(";.*", "")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("The name or the password is wrong.", "value=\"admin\"");
    }

    @Test
    void keepsTheSessionFromScriptsAndOtherSites() throws Exception {
        assertThat(get("/sign-in").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(it ->
                        assertThat(it).contains("; HttpOnly", "; SameSite=Lax").doesNotContain("Secure"));
    }

    @Test
    void keepsTheSessionToEncryptedConnectionsWhereThereAreSuch() throws Exception {
        var answer = send(request("/sign-in").header("X-Forwarded-Proto", "https"));

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(it -> assertThat(it).contains("; Secure", "; HttpOnly", "; SameSite=Lax"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void letsTheAdviceOfEveryModuleSpeakBeforeTheOneForAll() {
        var advices = ControllerAdviceBean.findAnnotatedBeans(context).stream()
                .filter(it -> String.valueOf(it.getBeanType()).contains("org.colophon."))
                .toList();

        assertThat(advices).hasSizeGreaterThan(1);
        assertThat(advices.getLast().getBeanType()).isAssignableTo(ProblemAdvice.class);
    }

    private static void assertDiscreet(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("secret", "Exception", "\tat ", "org.");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
    }

    private static String basic() {
        var credentials = "admin:correct horse battery staple";
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** Controllers for pages, which no advice answers for. */
    @Controller
    static class Broken {

        @GetMapping({"/books/broken", "/api/v1/broken"})
        String broken() {
            throw new IllegalStateException("the secret");
        }

        @GetMapping("/books/gone")
        String gone() {
            throw new ResponseStatusException(HttpStatus.GONE, "the secret");
        }

        @PostMapping("/admin/api/broken/files")
        @ResponseBody
        String receive(@RequestParam MultipartFile file) {
            return file.getName();
        }
    }
}
