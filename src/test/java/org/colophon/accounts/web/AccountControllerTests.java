package org.colophon.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.colophon.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class AccountControllerTests {

    private static final String ACCOUNTS = "/admin/api/accounts";

    private final MockMvcTester web;
    private String name = "";

    AccountControllerTests(MockMvcTester web) {
        this.web = web;
    }

    @BeforeEach
    void choose() {
        name = "ada" + UUID.randomUUID();
    }

    @Test
    void opensAnAccountAndShowsItWithoutItsHash() {
        assertThat(open(name))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", ACCOUNTS + "/" + name)
                .hasHeader("ETag", "\"v0\"");

        assertThat(send(web.get().uri(ACCOUNTS + "/" + name), ""))
                .hasStatusOk()
                .hasHeader("ETag", "\"v0\"")
                .bodyJson()
                .isStrictlyEqualTo("{\"name\": \"%s\", \"role\": \"EDITOR\", \"imprints\": [], \"enabled\": true}"
                        .formatted(name));
    }

    @Test
    void pointsAtAllFaultsOfARequest() {
        assertThat(send(web.post().uri(ACCOUNTS), "{\"name\": \"two words\", \"enabled\": true}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/enabled");
        assertThat(send(web.post().uri(ACCOUNTS), "{\"name\": \"two words\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/name", "/password", "/role");
    }

    @Test
    void pointsAtAPasswordThatIsNotGoodEnough() {
        assertThat(send(web.post().uri(ACCOUNTS), "{\"name\": \"x\", \"password\": \"aaa\", \"role\": \"EDITOR\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/password", "/password");
    }

    @Test
    void pointsAtImprintsAndPasswordAtOnce() {
        assertThat(send(web.post().uri(ACCOUNTS), """
                        {"name": "x", "password": "long enough but", "role": "ADMIN", "imprints": ["Packt"]}"""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/imprints");
        assertThat(send(web.post().uri(ACCOUNTS), """
                        {"name": "x", "password": "aaaaaaaaaaaa", "role": "EDITOR", "imprints": ["Packt", "packt"]}"""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/imprints", "/password");
    }

    @Test
    void opensAnAccountForSomeImprintsAndLimitsItToOthers() {
        assertThat(send(web.post().uri(ACCOUNTS), """
                        {"name": "%s", "password": "a very good secret", "role": "EDITOR", "imprints": ["Packt", "Ünder"]}""".formatted(name)))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.imprints")
                .asArray()
                .containsExactly("Packt", "Ünder");

        assertThat(change("imprints", "v0", "{\"imprints\": [\"Manning\"]}"))
                .hasStatusOk()
                .hasHeader("ETag", "\"v1\"");
        assertThat(send(web.get().uri(ACCOUNTS + "/" + name), ""))
                .bodyJson()
                .extractingPath("$.imprints")
                .asArray()
                .containsExactly("Manning");
        assertThat(change("imprints", "v0", "{\"imprints\": []}")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(change("imprints", "v1", "{\"imprints\": [\" \"]}")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void givesAnotherRoleAlongWithItsImprints() {
        open(name);

        assertThat(change("role", "v0", "{\"role\": \"ADMIN\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.role")
                .isEqualTo("ADMIN");
        assertThat(change("imprints", "v1", "{\"imprints\": [\"Packt\"]}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/imprints");
        assertThat(change("role", "v1", "{\"role\": \"EDITOR\", \"imprints\": [\"Packt\"]}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"role\": \"EDITOR\", \"imprints\": [\"Packt\"]}");
        assertThat(send(web.put().uri(ACCOUNTS + "/" + name + "/role"), "{\"role\": \"ADMIN\"}"))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    }

    @Test
    void leavesTheLastAdministratorItsRole() {
        var answer =
                send(web.put().uri(ACCOUNTS + "/admin/role").header("If-Match", "\"v0\""), "{\"role\": \"EDITOR\"}");

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void enablesWhatWasDisabled() {
        open(name);
        disable(name);

        assertThat(send(web.post().uri(ACCOUNTS + "/" + name + "/enable").header("If-Match", "\"v1\""), ""))
                .hasStatusOk()
                .hasHeader("ETag", "\"v2\"")
                .bodyJson()
                .extractingPath("$.enabled")
                .isEqualTo(true);
    }

    @Test
    void refusesANameThatIsTaken() {
        open(name);

        assertThat(open(name))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/name");
    }

    @Test
    void changesAPasswordOfTheVersionThatWasRead() {
        open(name);
        var uri = ACCOUNTS + "/" + name + "/password";
        var body = "{\"password\": \"an even better one\"}";

        assertThat(send(web.put().uri(uri), body)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(send(web.put().uri(uri).header("If-Match", "\"v0\""), body))
                .hasStatusOk()
                .hasHeader("ETag", "\"v1\"");
        assertThat(send(web.put().uri(uri).header("If-Match", "\"v0\""), body))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void disablesAnAccountButNotTheLastAdministrator() {
        open(name);

        assertThat(disable(name))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.enabled")
                .isEqualTo(false);
        assertThat(disable("admin")).hasStatus(HttpStatus.CONFLICT);
        assertThat(disable("nobody")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listsAccountsPageByPage() {
        open("aaa1");
        open("aaa2");
        open("aaa3");

        assertThat(send(web.get().uri(ACCOUNTS + "?after=aaa&limit=2"), ""))
                .hasStatusOk()
                .hasHeader("Link", "<" + ACCOUNTS + "?limit=2&after=aaa2>; rel=\"next\"")
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .containsExactly("aaa1", "aaa2");
        assertThat(send(web.get().uri(ACCOUNTS + "?after=zzz"), ""))
                .hasStatusOk()
                .doesNotContainHeader("Link")
                .bodyJson()
                .isStrictlyEqualTo("{\"items\": []}");
        assertThat(send(web.get().uri(ACCOUNTS + "?limit=101"), "")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isForAdministratorsOnly() {
        assertThat(web.get().uri(ACCOUNTS).with(user("ed").roles("EDITOR"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.get().uri(ACCOUNTS)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult open(String accountName) {
        return send(
                web.post().uri(ACCOUNTS),
                "{\"name\": \"%s\", \"password\": \"a very good secret\", \"role\": \"EDITOR\"}"
                        .formatted(accountName));
    }

    private MvcTestResult change(String what, String revision, String body) {
        var request = web.put().uri(ACCOUNTS + "/" + name + "/" + what).header("If-Match", "\"" + revision + "\"");
        return send(request, body);
    }

    private MvcTestResult disable(String accountName) {
        return send(web.post().uri(ACCOUNTS + "/" + accountName + "/disable").header("If-Match", "\"v0\""), "");
    }

    private static MvcTestResult send(MockMvcRequestBuilder request, String body) {
        return request.with(user("admin").roles("ADMIN"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
