package org.colophon.accounts.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class TrailTests {

    private static final String ACCOUNTS = "/admin/api/accounts";
    private static final String EVENTS = ACCOUNTS + "/events";
    private static final String ADMIN_SECRET = "correct horse battery staple";
    private static final String SECRET = "a very good secret";
    private static final String BETTER = "an even better one";

    private final MockMvcTester web;
    private final Trail trail;
    private final JdbcClient jdbc;
    private String name = "";

    TrailTests(MockMvcTester web, Trail trail, JdbcClient jdbc) {
        this.web = web;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        name = "ada" + UUID.randomUUID();
        call(HttpMethod.POST, ACCOUNTS, null, """
                {"name": "%s", "password": "%s", "role": "EDITOR", "imprints": ["Packt"]}""".formatted(name, SECRET));
    }

    @Test
    void tellsAllThatHappenedToAnAccountAndWhoDidIt() {
        var theirs = ACCOUNTS + "/" + name;
        var token = text(mine(HttpMethod.POST, "/tokens", "{\"name\": \"nightly\"}"), "$.token");
        var spare = text(mine(HttpMethod.POST, "/tokens", "{\"name\": \"spare\"}"), "$.id");
        mine(HttpMethod.DELETE, "/tokens/" + spare, "");
        signIn(SECRET);
        signIn("a wrong secret");
        call(HttpMethod.PUT, theirs + "/imprints", "v0", "{\"imprints\": [\"Manning\"]}");
        call(HttpMethod.PUT, theirs + "/role", "v1", "{\"role\": \"ADMIN\"}");
        call(HttpMethod.PUT, theirs + "/password", "v2", "{\"password\": \"%s\"}".formatted(BETTER));
        call(HttpMethod.POST, theirs + "/disable", "v3", "");
        call(HttpMethod.POST, theirs + "/enable", "v4", "");

        var told = trail.newest(name, null, 100).reversed();

        assertThat(told)
                .extracting(it ->
                        it.what() + " by " + it.actor() + ": " + it.detail().replaceAll("\\(.*\\)", "()"))
                .containsExactlyInAnyOrder(
                        "OPENED by admin: EDITOR for Packt",
                        "TOKEN_MADE by " + name + ": nightly ()",
                        "TOKEN_MADE by " + name + ": spare ()",
                        "TOKEN_REVOKED by " + name + ": spare ()",
                        "SIGNED_IN by " + name + ": with a password, from 127.0.0.1",
                        "SIGN_IN_REFUSED by null: from 127.0.0.1",
                        "IMPRINTS_CHANGED by admin: Manning",
                        "ROLE_CHANGED by admin: ADMIN for all imprints",
                        "PASSWORD_CHANGED by admin: by an administrator",
                        "TOKEN_REVOKED by admin: nightly ()",
                        "DISABLED by admin: ",
                        "ENABLED by admin: ");
        assertThat(told.getFirst().what()).isEqualTo(AccountEvent.What.OPENED);
        assertThat(told.toString()).doesNotContain(SECRET, BETTER, "a wrong secret", token, token.substring(17));
    }

    @Test
    void doesNotTellWhatChangedNothing() {
        call(HttpMethod.PUT, ACCOUNTS + "/" + name + "/role", "v9", "{\"role\": \"ADMIN\"}");
        call(HttpMethod.GET, ACCOUNTS + "/" + name, null, "");

        assertThat(trail.newest(name, null, 100)).hasSize(1);
    }

    /** Somebody types their password in the field for the name. */
    @Test
    void keepsNoNameThatNoAccountHas() {
        name = "S3cret-" + UUID.randomUUID();

        signIn("x");

        assertThat(trail.newest(null, null, 1)).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo(AccountEvent.What.SIGN_IN_REFUSED);
            assertThat(it.account()).isNull();
        });
    }

    @Test
    void isReadByAdministratorsPageByPageNewestFirst() {
        mine(HttpMethod.POST, "/tokens", "{\"name\": \"first\"}");
        mine(HttpMethod.POST, "/tokens", "{\"name\": \"second\"}");

        var page = call(HttpMethod.GET, EVENTS + "?account=" + name.toUpperCase(Locale.ROOT) + "&limit=2", null, "");
        assertThat(page)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].what")
                .asArray()
                .hasSize(2);
        assertThat(text(page, "$.items[0].detail")).startsWith("second (");
        var next = page.getResponse().getHeader("Link");
        assertThat(next).matches("</admin/api/accounts/events\\?account=.*&limit=2&after=[0-9a-f-]{36}>; rel=\"next\"");
        assertThat(call(HttpMethod.GET, String.valueOf(next).replaceAll("<|>.*", ""), null, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].what")
                .asArray()
                .containsExactly("OPENED");
        assertThat(web.get().uri(EVENTS).with(httpBasic(name, SECRET))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void forgetsAfterHalfAYear() {
        age(Duration.ofDays(180).minusMinutes(1));
        trail.forget();
        assertThat(trail.newest(name, null, 100)).hasSize(1);

        age(Duration.ofDays(180).plusMinutes(1));
        trail.forget();
        assertThat(trail.newest(name, null, 100)).isEmpty();
    }

    private void age(Duration age) {
        jdbc.sql("update account_event set at = :at where account = :name")
                .param("at", OffsetDateTime.now().minus(age))
                .param("name", name)
                .update();
    }

    private void signIn(String password) {
        web.post()
                .uri("/sign-in")
                .with(csrf())
                .param("name", name)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult mine(HttpMethod method, String path, String body) {
        return web.method(method)
                .uri(ACCOUNTS + "/me" + path)
                .with(httpBasic(name, SECRET))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult call(HttpMethod method, String address, @Nullable String revision, String body) {
        var request = web.method(method)
                .uri(URI.create(address))
                .with(httpBasic("admin", ADMIN_SECRET))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (revision == null ? request : request.header("If-Match", "\"" + revision + "\"")).exchange();
    }

    private static String text(MvcTestResult answer, String path) {
        return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }
}
