package org.colophon.accounts.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.AccountRegister;
import org.colophon.accounts.account.NewPassword;
import org.colophon.accounts.mandate.Mandate;
import org.colophon.accounts.mandate.Role;
import org.colophon.accounts.token.ApiToken;
import org.colophon.accounts.token.TokenDesk;
import org.colophon.accounts.token.TokenName;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class TokenPageTests {

    private static final String SECRET = "a very good secret";

    private final MockMvcTester web;
    private final AccountRegister register;
    private final TokenDesk desk;
    private final MockHttpSession session = new MockHttpSession();
    private AccountName name = new AccountName("nobody");

    TokenPageTests(MockMvcTester web, AccountRegister register, TokenDesk desk) {
        this.web = web;
        this.register = register;
        this.desk = desk;
    }

    @BeforeEach
    void open() {
        name = new AccountName("ada" + UUID.randomUUID());
        register.open(Mandate.of(Role.EDITOR, List.of()), new NewPassword(name, SECRET));
        assertThat(web.post()
                        .uri("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("name", name.value())
                        .param("password", SECRET))
                .hasRedirectedUrl("/");
    }

    @Test
    void showsATokenOnce() {
        assertThat(make("nightly import", "2999-12-31")).hasRedirectedUrl(TokenPage.PATH);

        var first = page();
        var second = page();

        assertThat(first.select("input#made").val()).matches("colophon_[A-Za-z0-9_-]{43}");
        assertThat(second.select("input#made")).isEmpty();
        assertThat(second.select("tbody tr").text()).contains("nightly import", "3000-01-01", "never");
        assertThat(tokens().getFirst().expiresAt()).contains(Instant.parse("3000-01-01T00:00:00Z"));
    }

    @Test
    void saysWhatIsWrongBesideTheField() {
        var answer = make(" ", "2020-01-01");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(html(answer).title()).startsWith("Error: ");
        assertThat(html(answer).select("input[aria-describedby=name-fault], #name-fault"))
                .hasSize(2);
        assertThat(html(answer).select("#until-fault").text()).isEqualTo("The last day is over already.");
        assertThat(tokens()).isEmpty();
    }

    @Test
    void refusesTheOneAfterTheTwentieth() {
        for (var i = 0; i < 20; i++) {
            desk.make(name, new TokenName("x"), null);
        }

        var answer = make("y", "");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(html(answer).select(".refusal").text()).contains("at most 20");
    }

    @Test
    void revokesATokenOfItsOwner() {
        var mine = desk.make(name, new TokenName("x"), null).orElseThrow().token();
        var others = desk.make(new AccountName("admin"), new TokenName("x"), null)
                .orElseThrow()
                .token();

        assertThat(revoke(mine)).hasRedirectedUrl(TokenPage.PATH);
        assertThat(revoke(others)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(tokens()).isEmpty();
        assertThat(page().text()).contains("You have none.");
    }

    private MvcTestResult make(String token, String until) {
        return web.post()
                .uri(TokenPage.PATH)
                .session(session)
                .with(csrf())
                .param("name", token)
                .param("until", until)
                .exchange();
    }

    private MvcTestResult revoke(ApiToken token) {
        return web.post()
                .uri(TokenPage.PATH + "/" + token.id() + "/revoke")
                .session(session)
                .with(csrf())
                .exchange();
    }

    private Document page() {
        return html(web.get().uri(TokenPage.PATH).session(session).exchange());
    }

    private List<ApiToken> tokens() {
        return desk.of(name).orElseThrow();
    }

    private static Document html(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
