package org.colophon.accounts.signin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import jakarta.servlet.DispatcherType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.colophon.ModuleTest;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.AccountRegister;
import org.colophon.accounts.account.NewPassword;
import org.colophon.accounts.mandate.Mandate;
import org.colophon.accounts.mandate.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class SignInTests {

    private static final String SECRET = "a very good secret";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final MockMvcTester web;
    private final AccountRegister register;
    private String address = "";
    private String name = "";

    SignInTests(MockMvcTester web, AccountRegister register) {
        this.web = web;
        this.register = register;
    }

    @BeforeEach
    void comeFromElsewhereAsSomebodyElse() {
        address = "198.51.100." + ADDRESSES.incrementAndGet();
        name = "ada" + UUID.randomUUID();
    }

    @Test
    void offersAFormThatPasswordManagersUnderstand() {
        assertThat(web.get().uri("/sign-in?to=/books/x"))
                .hasStatusOk()
                .bodyText()
                .satisfies(html -> {
                    var form = requireNonNull(Jsoup.parse(html).selectFirst("form[method=post][action=/sign-in]"));
                    assertThat(form.select("label[for=name], label[for=password]"))
                            .hasSize(2);
                    assertThat(form.select("input[autocomplete=username][autofocus]"))
                            .hasSize(1);
                    assertThat(form.select("input[autocomplete=current-password]"))
                            .hasSize(1);
                    assertThat(form.select("input[name=_csrf]")).hasSize(1);
                    assertThat(form.select("input[name=to][value=/books/x]")).hasSize(1);
                });
    }

    @Test
    void offersNoProviderWhenNoneIsConfigured() {
        assertThat(web.get().uri("/sign-in")).bodyText().doesNotContain("Sign in with", "oauth2");
        assertThat(web.get().uri("/oauth2/authorization/any")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri("/login/oauth2/code/any?code=x&state=y")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void givesTheSessionAnotherIdAndGoesHome() {
        open(Role.EDITOR);
        var session = new MockHttpSession();
        var before = session.getId();

        var answer = signIn(SECRET).session(session).exchange();

        assertThat(answer).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/");
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void goesBackToTheDeskPageThatWasAskedFor() {
        open(Role.EDITOR);
        var session = new MockHttpSession();
        assertThat(web.get().uri("/admin/catalog/books?after=x").session(session))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/sign-in");

        assertThat(signIn(SECRET).session(session))
                .headers()
                .hasValue("Location", "http://localhost/admin/catalog/books?after=x&continue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\/evil.example",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                ""
            })
    void goesNowhereElse(String to) {
        open(Role.EDITOR);

        assertThat(signIn(SECRET).param("to", to)).hasRedirectedUrl("/");
    }

    @Test
    void goesBackToThePageTheReaderCameFrom() {
        open(Role.EDITOR);

        assertThat(signIn(SECRET).param("to", "/books/x/read/2?a=b#p3")).hasRedirectedUrl("/books/x/read/2?a=b#p3");
    }

    @Test
    void saysThatSomethingIsWrongButNotWhatAndKeepsTheName() {
        open(Role.EDITOR);

        var wrongPassword = refused(signIn("wrong").param("to", "/books/x"));
        name = "nobody";
        var unknownName = refused(signIn("wrong"));

        assertThat(wrongPassword).hasStatus(HttpStatus.UNAUTHORIZED).bodyText().contains("value=\"ada");
        assertThat(refusal(wrongPassword)).isEqualTo("The name or the password is wrong.");
        assertThat(refusal(unknownName)).isEqualTo(refusal(wrongPassword));
        assertThat(wrongPassword).bodyText().contains("name=\"to\" value=\"/books/x\"");
    }

    @Test
    void doesNotLetADisabledAccountInNorTellThatItIs() {
        open(Role.EDITOR);
        register.disable(new AccountName(name), "v0");

        var answer = refused(signIn(SECRET));

        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(refusal(answer)).isEqualTo("The name or the password is wrong.");
        assertThat(basic(SECRET)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void noticesAtTheNextRequestThatAnAccountWasDisabled() {
        open(Role.ADMIN);
        assertThat(basic(SECRET)).hasStatusOk();

        register.disable(new AccountName(name), "v0");

        assertThat(basic(SECRET)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void asksToWaitAfterFiveFailures() {
        open(Role.EDITOR);
        for (var i = 0; i < 5; i++) {
            assertThat(refused(signIn("wrong"))).hasStatus(HttpStatus.UNAUTHORIZED);
        }

        var answer = refused(signIn(SECRET));

        assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS).hasHeader("Retry-After", "1");
        assertThat(refusal(answer)).contains("Please wait 1 s");
    }

    @Test
    void asksCallersOfInterfacesToWaitWithAProblem() {
        open(Role.EDITOR);
        for (var i = 0; i < 5; i++) {
            assertThat(basic("wrong"))
                    .hasStatus(HttpStatus.UNAUTHORIZED)
                    .hasHeader("WWW-Authenticate", "Basic realm=\"Colophon\", charset=\"UTF-8\"");
        }

        assertThat(basic(SECRET))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasHeader("Retry-After", "1")
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo(429);
    }

    @Test
    void refusesAFormThatIsNotOurs() {
        open(Role.EDITOR);

        assertThat(web.post().uri("/sign-in").param("name", name).param("password", SECRET))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.post().uri("/sign-out")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void signsOut() {
        open(Role.EDITOR);
        var session = new MockHttpSession();
        assertThat(signIn(SECRET).session(session)).hasRedirectedUrl("/");

        assertThat(web.post().uri("/sign-out").session(session).with(csrf())).hasRedirectedUrl("/");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void writesFailuresToTheLogOnOneLineAndWithoutThePassword(CapturedOutput output) {
        signIn("wrong secret").exchange();
        web.post()
                .uri("/sign-in")
                .with(csrf())
                .remoteAddress(address)
                .param("name", "x\r\nSign-in of root")
                .param("password", "wrong secret")
                .exchange();

        assertThat(output.getAll())
                .contains("Sign-in of " + name + " from " + address + " failed")
                .contains("Sign-in of ? from " + address + " failed")
                .doesNotContain("Sign-in of root", "wrong secret");
    }

    private void open(Role role) {
        register.open(Mandate.of(role, List.of()), new NewPassword(new AccountName(name), SECRET));
    }

    private MockMvcRequestBuilder signIn(String password) {
        return web.post()
                .uri("/sign-in")
                .with(csrf())
                .remoteAddress(address)
                .param("name", name)
                .param("password", password);
    }

    /** MockMvc does not follow the forward of a refusal by itself. */
    private MvcTestResult refused(MockMvcRequestBuilder signIn) {
        var answer = signIn.exchange();
        assertThat(answer).hasForwardedUrl("/sign-in/refused");
        var request = answer.getRequest();
        return web.post()
                .uri("/sign-in/refused")
                .with(forwarded -> {
                    forwarded.setDispatcherType(DispatcherType.FORWARD);
                    forwarded.setParameters(request.getParameterMap());
                    forwarded.setAttribute(
                            WebAttributes.AUTHENTICATION_EXCEPTION,
                            request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION));
                    return forwarded;
                })
                .with(csrf())
                .exchange();
    }

    private MvcTestResult basic(String password) {
        return web.get()
                .uri("/admin/api/accounts")
                .remoteAddress(address)
                .with(httpBasic(name, password))
                .exchange();
    }

    private static String refusal(MvcTestResult answer) {
        var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return Jsoup.parse(body).select("#refusal[role=alert]").text();
    }
}
