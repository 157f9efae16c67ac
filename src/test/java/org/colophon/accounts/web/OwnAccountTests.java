package org.colophon.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.AccountRegister;
import org.colophon.accounts.account.NewPassword;
import org.colophon.accounts.mandate.Mandate;
import org.colophon.accounts.mandate.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class OwnAccountTests {

    private static final String ME = "/admin/api/accounts/me";
    private static final String SECRET = "a very good secret";
    private static final String BETTER = "an even better one";

    private final MockMvcTester web;
    private final AccountRegister register;
    private AccountName name = new AccountName("nobody");

    OwnAccountTests(MockMvcTester web, AccountRegister register) {
        this.web = web;
        this.register = register;
    }

    @BeforeEach
    void open() {
        name = new AccountName("ada" + UUID.randomUUID());
        register.open(Mandate.of(Role.EDITOR, List.of("Packt")), new NewPassword(name, SECRET));
    }

    @Test
    void isShownToItsOwner() {
        assertThat(read(SECRET))
                .hasStatusOk()
                .hasHeader("ETag", "\"v0\"")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"name": "%s", "role": "EDITOR", "imprints": ["Packt"], "enabled": true}""".formatted(name));
    }

    @Test
    void getsAnotherPasswordFromWhoeverKnowsTheOld() {
        assertThat(change("\"v0\"", SECRET, BETTER)).hasStatusOk().hasHeader("ETag", "\"v1\"");

        assertThat(read(SECRET)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(read(BETTER)).hasStatusOk();
    }

    @Test
    void keepsItsPasswordFromWhoeverDoesNot() {
        assertThat(change("\"v0\"", "a guess", BETTER))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/current");
        assertThat(read(SECRET)).hasStatusOk();
    }

    @Test
    void takesOnlyAGoodPasswordAndOnlyOnTheVersionThatWasRead() {
        assertThat(change("\"v0\"", SECRET, "short"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/password");
        assertThat(change("\"v7\"", SECRET, BETTER)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(change(null, SECRET, BETTER)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    }

    private MvcTestResult read(String password) {
        return web.get().uri(ME).with(httpBasic(name.value(), password)).exchange();
    }

    private MvcTestResult change(@Nullable String ifMatch, String current, String password) {
        var request = web.put()
                .uri(ME + "/password")
                .with(httpBasic(name.value(), SECRET))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"current\": \"%s\", \"password\": \"%s\"}".formatted(current, password));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }
}
