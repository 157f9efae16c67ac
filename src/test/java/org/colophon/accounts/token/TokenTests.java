package org.colophon.accounts.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.colophon.ModuleTest;
import org.colophon.accounts.Desk;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.AccountRegister;
import org.colophon.accounts.account.NewPassword;
import org.colophon.accounts.mandate.Imprint;
import org.colophon.accounts.mandate.Mandate;
import org.colophon.accounts.mandate.Role;
import org.colophon.architecture.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Proves(adr = 13)
@ModuleTest
@AutoConfigureMockMvc
@Import(Desk.class)
class TokenTests {

    private static final String SECRET = "a very good secret";
    private static final String MINE = "/admin/api/accounts/me/tokens";

    private final MockMvcTester web;
    private final AccountRegister register;
    private final TokenDesk desk;
    private final JdbcClient jdbc;
    private AccountName name = new AccountName("nobody");

    TokenTests(MockMvcTester web, AccountRegister register, TokenDesk desk, JdbcClient jdbc) {
        this.web = web;
        this.register = register;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        name = new AccountName("ada" + UUID.randomUUID());
        register.open(Mandate.of(Role.EDITOR, List.of("Packt")), new NewPassword(name, SECRET));
    }

    @Test
    void isShownOnceAndKeptAsAHash() {
        var made = make("{\"name\": \"nightly import\"}");
        var token = text(made, "$.token");

        assertThat(made).hasStatus(HttpStatus.CREATED).hasHeader("Location", MINE + "/" + text(made, "$.id"));
        assertThat(made).hasHeader("Cache-Control", "no-store");
        assertThat(token).matches("colophon_[A-Za-z0-9_-]{43}");
        assertThat(text(made, "$.prefix")).isEqualTo(token.substring(9, 17));
        assertThat(call(HttpMethod.GET, MINE, ""))
                .hasStatusOk()
                .bodyText()
                .contains("nightly import", token.substring(9, 17))
                .doesNotContain(token, token.substring(17), "lastUsedAt", "expiresAt", "hash");
        assertThat(jdbc.sql("select hash from account_token where prefix = :prefix")
                        .param("prefix", token.substring(9, 17))
                        .query(String.class)
                        .single())
                .isEqualTo(TokenSecret.read(token).orElseThrow().hash());
    }

    @Test
    void actsForItsAccountAsTheAccountIsNow() {
        var token = token();
        assertThat(use(token)).hasStatusOk().bodyText().isEqualTo(name + "[IMPRINT_Packt, ROLE_EDITOR]");

        register.limit(name, List.of(new Imprint("Manning")), "v0");
        assertThat(use(token)).bodyText().isEqualTo(name + "[IMPRINT_Manning, ROLE_EDITOR]");

        register.entrust(name, Mandate.ADMINISTRATOR, "v1");
        assertThat(use(token)).bodyText().isEqualTo(name + "[ROLE_ADMIN]");
    }

    @Test
    void isRefusedAsSoonAsItsAccountIsDisabled() {
        var token = token();
        register.disable(name, "v0");
        assertRefused(use(token));

        register.enable(name, "v1");
        assertThat(use(token)).hasStatusOk();
    }

    @Test
    void endsWhenThePasswordIsChanged() {
        var token = token();

        register.changePassword(new NewPassword(name, "an even better one"), "v0");

        assertRefused(use(token));
        assertThat(desk.of(name)).hasValue(List.of());
    }

    @Test
    void endsWhenItIsRevoked() {
        var made = make("{\"name\": \"x\"}");
        var address = MINE + "/" + text(made, "$.id");

        assertThat(call(HttpMethod.DELETE, address, "")).hasStatus(HttpStatus.NO_CONTENT);

        assertRefused(use(text(made, "$.token")));
        assertThat(call(HttpMethod.DELETE, address, "")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void endsWhenItExpires() {
        var made = make("{\"name\": \"x\", \"expiresAt\": \"%s\"}"
                .formatted(Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS)));
        var token = text(made, "$.token");
        assertThat(use(token)).hasStatusOk();

        set(token, "expires_at", Instant.now());

        assertRefused(use(token));
    }

    @Test
    void writesDownThatItWasUsedOnceAMinute() {
        var token = token();
        use(token);
        var first = lastUse(token);
        use(token);
        assertThat(lastUse(token)).isEqualTo(first);

        set(token, "last_used_at", first.minus(61, ChronoUnit.SECONDS));
        use(token);

        assertThat(lastUse(token)).isAfterOrEqualTo(first);
        assertThat(call(HttpMethod.GET, MINE, ""))
                .bodyJson()
                .extractingPath("$.items[0].lastUsedAt")
                .isEqualTo(lastUse(token).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"colophon_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "eyJhbGciOiJub25lIn0.e30.", "x"})
    void isRefusedWhenItIsNone(String token) {
        assertRefused(use(token));
    }

    @Test
    void makesNoFurtherTokensAndNoPassword() {
        var token = token();

        assertThat(bearer(HttpMethod.POST, MINE, token, "{\"name\": \"x\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(bearer(HttpMethod.PUT, "/admin/api/accounts/me/password", token, "{}"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(bearer(HttpMethod.GET, MINE, token, "")).hasStatusOk();
    }

    @Test
    void pointsAtWhatIsWrongWithARequest() {
        assertThat(make("{\"name\": \" \", \"expiresAt\": \"2020-01-01T00:00:00Z\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/name", "/expiresAt");
        assertThat(make("{\"name\": \"%s\"}".formatted("x".repeat(61)))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isOneOfTwentyEvenWhenManyAreMadeAtOnce() throws Exception {
        for (var i = 0; i < TokenDesk.MOST - 1; i++) {
            desk.make(name, new TokenName("x"), null);
        }
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(Stream.of("y", "z")
                    .<Callable<Object>>map(it -> () -> {
                        together.await();
                        return desk.make(name, new TokenName(it), null);
                    })
                    .toList());
        }

        assertThat(desk.of(name)).hasValueSatisfying(it -> assertThat(it).hasSize(TokenDesk.MOST));
        assertThat(make("{\"name\": \"x\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("at most 20");
    }

    @Test
    void isSeenAndRevokedByAdministrators() {
        var made = make("{\"name\": \"x\"}");
        var theirs = "/admin/api/accounts/" + name + "/tokens";

        assertThat(asAdmin(HttpMethod.GET, theirs))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .containsExactly("x");
        assertThat(call(HttpMethod.GET, theirs, "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(asAdmin(HttpMethod.GET, "/admin/api/accounts/nobody/tokens")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(asAdmin(HttpMethod.DELETE, MINE + "/" + text(made, "$.id"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(asAdmin(HttpMethod.DELETE, theirs + "/" + text(made, "$.id")))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertRefused(use(text(made, "$.token")));
    }

    private String token() {
        return text(make("{\"name\": \"x\"}"), "$.token");
    }

    private MvcTestResult make(String body) {
        return call(HttpMethod.POST, MINE, body);
    }

    private MvcTestResult call(HttpMethod method, String address, String body) {
        return web.method(method)
                .uri(address)
                .with(httpBasic(name.value(), SECRET))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult asAdmin(HttpMethod method, String address) {
        return web.method(method)
                .uri(address)
                .with(httpBasic("admin", "correct horse battery staple"))
                .exchange();
    }

    private MvcTestResult use(String token) {
        return bearer(HttpMethod.GET, Desk.INTERFACE, token, "");
    }

    private MvcTestResult bearer(HttpMethod method, String address, String token, String body) {
        return web.method(method)
                .uri(address)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertRefused(MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    private Instant lastUse(String token) {
        return jdbc.sql("select last_used_at from account_token where hash = :hash")
                .param("hash", TokenSecret.read(token).orElseThrow().hash())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void set(String token, String column, Instant instant) {
        jdbc.sql("update account_token set " + column + " = :instant where hash = :hash")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .param("hash", TokenSecret.read(token).orElseThrow().hash())
                .update();
    }

    private static String text(MvcTestResult answer, String path) {
        var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return JsonPath.read(body, path);
    }
}
