package org.colophon.accounts.oidc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.accounts.Desk;
import org.colophon.accounts.account.Account;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.AccountRegister;
import org.colophon.accounts.account.Accounts;
import org.colophon.accounts.account.NewPassword;
import org.colophon.accounts.audit.AccountEvent;
import org.colophon.accounts.audit.Trail;
import org.colophon.accounts.mandate.Mandate;
import org.colophon.accounts.token.TokenDesk;
import org.colophon.accounts.token.TokenName;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People come from a provider that speaks the protocol over HTTP. */
@ModuleTest
@AutoConfigureMockMvc
@Import(Desk.class)
class ProviderSignInTests {

    private static final Provider PROVIDER = Provider.start();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String SECRET = "a very good secret";

    private final MockMvcTester web;
    private final AccountRegister register;
    private final Accounts accounts;
    private final Trail trail;
    private final TokenDesk tokens;
    private String subject = "";
    private String name = "";

    ProviderSignInTests(MockMvcTester web, AccountRegister register, Accounts accounts, Trail trail, TokenDesk tokens) {
        this.web = web;
        this.register = register;
        this.accounts = accounts;
        this.trail = trail;
        this.tokens = tokens;
    }

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        for (var registration : List.of("house", "plain")) {
            var prefix = "spring.security.oauth2.client.registration." + registration;
            properties.add(prefix + ".provider", () -> "house");
            properties.add(prefix + ".client-id", () -> Provider.CLIENT);
            properties.add(prefix + ".client-secret", () -> Provider.CLIENT_SECRET);
        }
        properties.add("spring.security.oauth2.client.registration.house.scope", () -> "openid,profile");
        properties.add("spring.security.oauth2.client.registration.house.client-name", () -> "House of Books");
        properties.add("spring.security.oauth2.client.registration.plain.scope", () -> "profile");
        properties.add("spring.security.oauth2.client.provider.house.issuer-uri", PROVIDER::issuer);
        properties.add("colophon.oidc.admins", () -> "desk-admins");
        properties.add("colophon.oidc.editors", () -> "desk-editors,proof-readers");
        properties.add("colophon.oidc.imprints-claim", () -> "imprints");
    }

    @BeforeEach
    void choose() {
        subject = UUID.randomUUID().toString();
        name = "ada" + subject;
        presentEditor("Packt");
    }

    @Test
    void isOfferedOnThePage() {
        var page = web.get().uri("/sign-in").exchange();

        assertThat(page).hasStatusOk().bodyText().satisfies(html -> {
            var link = requireNonNull(Jsoup.parse(html).selectFirst("a[href=/oauth2/authorization/house]"));
            assertThat(link.text()).isEqualTo("Sign in with House of Books");
        });
        assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("form-action 'self'");
    }

    @Test
    void asksWithStateNonceAndProofKey() {
        var address = web.get()
                .uri("/oauth2/authorization/house")
                .exchange()
                .getResponse()
                .getRedirectedUrl();

        assertThat(address)
                .startsWith(PROVIDER.issuer() + "/authorize?response_type=code")
                .contains("&state=", "&nonce=", "&code_challenge=", "&code_challenge_method=S256");
    }

    @Test
    void opensAnAccountWithoutPasswordAtTheFirstTime() {
        var session = new MockHttpSession();
        var before = session.getId();

        assertThat(arrive(session)).hasRedirectedUrl("/");

        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(desk(session)).hasStatusOk().bodyText().isEqualTo(name + "[IMPRINT_Packt, ROLE_EDITOR]");
        assertThat(account().passwordHash()).isEmpty();
        assertThat(trail.newest(name, null, 10))
                .extracting(it -> it.what() + ": " + it.detail())
                .containsExactly(
                        "SIGNED_IN: by a provider, from 127.0.0.1",
                        "OPENED: EDITOR for Packt, who comes from " + PROVIDER.issuer());
    }

    @Test
    void goesBackToTheDeskPageThatWasAskedFor() {
        var session = new MockHttpSession();
        assertThat(desk(session)).hasRedirectedUrl("/sign-in");

        assertThat(arrive(session)).hasRedirectedUrl("http://localhost" + Desk.PAGE + "?continue");
    }

    @Test
    void takesRoleAndImprintsAnewAtEachTime() {
        var first = new MockHttpSession();
        arrive(first);
        var second = new MockHttpSession();
        arrive(second);
        assertThat(desk(first)).hasStatusOk();

        PROVIDER.present(Map.of("sub", subject, "preferred_username", "renamed", "groups", "desk-admins"));
        var third = new MockHttpSession();
        arrive(third);

        assertThat(desk(third)).bodyText().isEqualTo(name + "[ROLE_ADMIN]");
        assertThat(desk(first)).hasRedirectedUrl("/sign-in");
        assertThat(desk(second)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void turnsAwayWhoeverHasNoRole() {
        PROVIDER.present(Map.of("sub", subject, "preferred_username", name, "groups", List.of("printers")));

        assertRefused(arrive(new MockHttpSession()), HttpStatus.FORBIDDEN, "nobody has made you a subscriber");
        assertThat(accounts.findByName(name)).isEmpty();
        assertThat(trail.newest(name, null, 10)).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo(AccountEvent.What.SIGN_IN_REFUSED);
            assertThat(it.detail()).contains("nobody has made you a subscriber");
        });
    }

    @Test
    void neverComesIntoAnAccountWithAPassword() {
        register.open(Mandate.ADMINISTRATOR, new NewPassword(new AccountName(name), SECRET));

        assertRefused(arrive(new MockHttpSession()), HttpStatus.FORBIDDEN, "There is an account named " + name);
        assertThat(account().identity()).isEmpty();
    }

    @Test
    void neverComesIntoTheAccountOfAnotherWithTheSameName() {
        arrive(new MockHttpSession());

        subject = UUID.randomUUID().toString();
        presentEditor("Packt");

        assertRefused(arrive(new MockHttpSession()), HttpStatus.FORBIDDEN, "There is an account named " + name);
    }

    @Test
    void leavesTheDisabledOutAndEndsTheirSessionsAndTokens() {
        var session = new MockHttpSession();
        arrive(session);
        var token = tokens.make(new AccountName(name), new TokenName("x"), null)
                .orElseThrow()
                .secret()
                .reveal();
        assertThat(bearer(token)).hasStatusOk().bodyText().isEqualTo(name + "[IMPRINT_Packt, ROLE_EDITOR]");

        register.disable(new AccountName(name), "v0");

        assertThat(desk(session)).hasRedirectedUrl("/sign-in");
        assertThat(bearer(token)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertRefused(arrive(new MockHttpSession()), HttpStatus.FORBIDDEN, "Your account is disabled");
    }

    @Test
    void givesNoPasswordToSignInWith() {
        arrive(new MockHttpSession());

        for (var password : List.of("", "null", SECRET)) {
            assertThat(web.get().uri(Desk.INTERFACE).with(httpBasic(name, password)))
                    .hasStatus(HttpStatus.UNAUTHORIZED);
        }
    }

    @Test
    void believesNoForgedToken() {
        PROVIDER.forge(Map.of("nonce", "another"));
        assertRefused(arrive(new MockHttpSession()), HttpStatus.UNAUTHORIZED, "did not work");

        PROVIDER.forge(Map.of("aud", "another"));
        assertRefused(arrive(new MockHttpSession()), HttpStatus.UNAUTHORIZED, "did not work");

        PROVIDER.forge(Map.of("iss", "https://another.example"));
        assertRefused(arrive(new MockHttpSession()), HttpStatus.UNAUTHORIZED, "did not work");

        presentEditor("Packt");
        PROVIDER.signWithAnotherKey();
        assertRefused(arrive(new MockHttpSession()), HttpStatus.UNAUTHORIZED, "did not work");

        assertThat(accounts.findByName(name)).isEmpty();
    }

    @Test
    void takesNoAnswerThatThisBrowserDidNotAskFor() {
        var callback = callback("house", new MockHttpSession());

        assertRefused(
                web.get().uri(callback).session(new MockHttpSession()).exchange(),
                HttpStatus.UNAUTHORIZED,
                "did not work");
    }

    @Test
    void takesNobodyFromAProviderThatCannotSayWhoTheyAre() {
        var session = new MockHttpSession();

        assertRefused(
                web.get().uri(callback("plain", session)).session(session).exchange(),
                HttpStatus.FORBIDDEN,
                "cannot say who you are");
    }

    private void presentEditor(String imprint) {
        PROVIDER.present(Map.of(
                "sub",
                subject,
                "preferred_username",
                name,
                "groups",
                List.of("printers", "proof-readers"),
                "imprints",
                List.of(imprint)));
    }

    private MvcTestResult arrive(MockHttpSession session) {
        return web.get().uri(callback("house", session)).session(session).exchange();
    }

    /** Goes to the provider as a browser does, up to the address that it sends back to. */
    private URI callback(String registration, MockHttpSession session) {
        var away = web.get()
                .uri("/oauth2/authorization/" + registration)
                .session(session)
                .exchange()
                .getResponse();
        try {
            var request = HttpRequest.newBuilder(URI.create(requireNonNull(away.getRedirectedUrl())));
            var answer = BROWSER.send(request.build(), BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult desk(MockHttpSession session) {
        return web.get().uri(Desk.PAGE).session(session).exchange();
    }

    private MvcTestResult bearer(String token) {
        return web.get()
                .uri(Desk.INTERFACE)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private Account account() {
        return accounts.findByName(name).orElseThrow();
    }

    /** MockMvc does not follow the forward of a refusal by itself. */
    private void assertRefused(MvcTestResult answer, HttpStatus status, String reason) {
        assertThat(answer).hasForwardedUrl("/sign-in/refused");
        var page = web.get()
                .uri("/sign-in/refused")
                .with(forwarded -> {
                    forwarded.setDispatcherType(DispatcherType.FORWARD);
                    forwarded.setAttribute(
                            WebAttributes.AUTHENTICATION_EXCEPTION,
                            answer.getRequest().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION));
                    return forwarded;
                })
                .with(csrf())
                .exchange();
        var body = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(page).hasStatus(status);
        assertThat(Jsoup.parse(body).select("#refusal[role=alert]").text()).contains(reason);
    }
}
