package org.colophon.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A session holds as long as the account is what it was, and asking costs one statement. */
@Proves(adr = 13)
@ModuleTest
@AutoConfigureMockMvc
@Import({Desk.class, SessionTests.StatementCount.class})
class SessionTests {

    private static final String SECRET = "a very good secret";
    private static final Mandate EDITOR = Mandate.of(Role.EDITOR, List.of("Packt"));

    private final MockMvcTester web;
    private final AccountRegister register;
    private final JdbcClient jdbc;
    private AccountName name = new AccountName("nobody");

    SessionTests(MockMvcTester web, AccountRegister register, JdbcClient jdbc) {
        this.web = web;
        this.register = register;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        name = new AccountName("ada" + UUID.randomUUID());
        register.open(EDITOR, new NewPassword(name, SECRET));
    }

    @Test
    void carriesRoleAndImprints() {
        var expected = name + "[IMPRINT_Packt, ROLE_EDITOR]";

        assertThat(get(Desk.PAGE, signIn())).hasStatusOk().bodyText().isEqualTo(expected);
        assertThat(web.get().uri(Desk.INTERFACE).with(httpBasic(name.value(), SECRET)))
                .hasStatusOk()
                .bodyText()
                .isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> endsWithTheNextRequestWhenTheAccountIsChanged() {
        return Stream.of(
                ends("disabled", it -> register.disable(it, "v0")),
                ends("password", it -> register.changePassword(new NewPassword(it, "an even better one"), "v0")),
                ends(
                        "own password",
                        it -> register.changePassword(new NewPassword(it, "the best one yet"), SECRET, "v0")),
                ends("role", it -> register.entrust(it, Mandate.ADMINISTRATOR, "v0")),
                ends("imprints", it -> register.limit(it, List.of(new Imprint("Manning")), "v0")),
                ends(
                        "another instance",
                        it -> jdbc.sql("update account set version = 1 where name = :name")
                                .param("name", it.value())
                                .update()));
    }

    @Test
    void isNoLongerSomebodyOnTheReadersPagesEither() {
        var session = signIn();
        assertThat(get(Desk.READERS_PAGE, session)).bodyText().startsWith(name.value());

        register.disable(name, "v0");

        assertThat(get(Desk.READERS_PAGE, session)).hasStatusOk().bodyText().isEqualTo("nobody");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void holdsWhenAnotherAccountIsChanged() {
        var other = new AccountName("bob" + UUID.randomUUID());
        register.open(EDITOR, new NewPassword(other, SECRET));
        var session = signIn();

        register.disable(other, "v0");

        assertThat(get(Desk.PAGE, session)).hasStatusOk();
    }

    @Test
    void costsOneStatementAtTheDeskAndNoneForReaders() {
        var session = signIn();

        assertThat(statements(() -> get(Desk.PAGE, session))).isEqualTo(1);
        assertThat(statements(() -> get(Desk.READERS_PAGE, new MockHttpSession())))
                .isZero();
        assertThat(statements(() -> get("/sign-in", new MockHttpSession()))).isZero();
    }

    private DynamicTest ends(String change, Consumer<AccountName> making) {
        return DynamicTest.dynamicTest(change, () -> {
            open();
            var session = signIn();
            assertThat(get(Desk.PAGE, session)).hasStatusOk();

            making.accept(name);

            assertThat(get(Desk.PAGE, session)).hasRedirectedUrl("/sign-in");
            assertThat(session.isInvalid()).isTrue();
        });
    }

    private MockHttpSession signIn() {
        var session = new MockHttpSession();
        assertThat(web.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .session(session)
                        .param("name", name.value())
                        .param("password", SECRET))
                .hasRedirectedUrl("/");
        return session;
    }

    private MvcTestResult get(String page, MockHttpSession session) {
        return web.get().uri(page).session(session).exchange();
    }

    private static int statements(Runnable request) {
        var before = StatementCount.COUNT.get();
        request.run();
        return StatementCount.COUNT.get() - before;
    }

    /** Counts the statements that name accounts; the scheduler has others of its own. */
    static class StatementCount implements BeanPostProcessor {

        static final AtomicInteger COUNT = new AtomicInteger();

        @Override
        public Object postProcessAfterInitialization(Object bean, String beanName) {
            return bean instanceof DataSource database
                    ? ProxyDataSourceBuilder.create(database)
                            .afterQuery((execution, queries) -> queries.stream()
                                    .filter(it -> it.getQuery().matches("(?is).*\\baccount.*"))
                                    .forEach(it -> COUNT.incrementAndGet()))
                            .build()
                    : bean;
        }
    }
}
