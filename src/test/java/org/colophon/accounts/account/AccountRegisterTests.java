package org.colophon.accounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.colophon.ModuleTest;
import org.colophon.accounts.mandate.Mandate;
import org.colophon.accounts.mandate.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@ModuleTest
class AccountRegisterTests {

    private static final Mandate EDITOR = Mandate.of(Role.EDITOR, List.of());
    private static final String SECRET = "a very good secret";

    private final AccountRegister register;
    private final Accounts accounts;
    private final PasswordEncoder passwords;

    private final JdbcClient jdbc;

    AccountRegisterTests(AccountRegister register, Accounts accounts, PasswordEncoder passwords, JdbcClient jdbc) {
        this.register = register;
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void beginWithTheFirstAdministrator() {
        jdbc.sql("delete from account_token").update();
        jdbc.sql("delete from account_imprint").update();
        jdbc.sql("delete from account where name <> 'admin'").update();
        jdbc.sql("update account set enabled = true, role = 'ADMIN', version = 0")
                .update();
    }

    @Test
    void opensAnAccountThatKeepsOnlyAHash() {
        register.open(EDITOR, password("Ada", SECRET));

        assertThat(accounts.findByName("ada")).hasValueSatisfying(account -> {
            assertThat(account.mandate()).isEqualTo(EDITOR);
            assertThat(account.enabled()).isTrue();
            assertThat(account.revision()).isEqualTo("v0");
            assertThat(account.passwordHash()).hasValueSatisfying(hash -> {
                assertThat(hash).doesNotContain(SECRET);
                assertThat(passwords.matches(SECRET, hash)).isTrue();
            });
        });
    }

    @Test
    void refusesANameThatIsTakenInWhateverCase() {
        register.open(EDITOR, password("ada", SECRET));

        assertThatExceptionOfType(NameTaken.class).isThrownBy(() -> register.open(EDITOR, password("ADA", SECRET)));
    }

    @Test
    void changesAPassword() {
        register.open(EDITOR, password("ada", SECRET));

        assertThat(register.changePassword(password("ada", "an even better one"), "v0"))
                .hasValueSatisfying(account -> {
                    assertThat(account.revision()).isEqualTo("v1");
                    assertThat(account.passwordHash()).hasValueSatisfying(hash -> {
                        assertThat(passwords.matches("an even better one", hash))
                                .isTrue();
                        assertThat(passwords.matches(SECRET, hash)).isFalse();
                    });
                });
    }

    @Test
    void refusesToBuildOnWhatWasChangedSince() {
        register.open(EDITOR, password("ada", SECRET));
        register.changePassword(password("ada", SECRET), "v0");

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> register.disable(new AccountName("ada"), "v0"));
    }

    @Test
    void neverDisablesTheLastAdministrator() {
        var admin = new AccountName("admin");
        assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> register.disable(admin, "v0"));

        register.open(Mandate.ADMINISTRATOR, password("second", SECRET));
        assertThat(register.disable(admin, "v0"))
                .hasValueSatisfying(it -> assertThat(it.enabled()).isFalse());
        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(() -> register.disable(new AccountName("second"), "v0"));
    }

    @Test
    void neverTakesTheRoleOfTheLastAdministrator() {
        var admin = new AccountName("admin");
        assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> register.entrust(admin, EDITOR, "v0"));

        register.open(Mandate.ADMINISTRATOR, password("second", SECRET));
        assertThat(register.entrust(admin, EDITOR, "v0"))
                .hasValueSatisfying(it -> assertThat(it.mandate()).isEqualTo(EDITOR));
        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(() -> register.disable(new AccountName("second"), "v0"));
    }

    @Test
    void knowsWhoComesFromAProviderByItsIdentifierAlone() {
        var ada = new ProviderIdentity("https://id.example", "1");
        register.admit(ada, new AccountName("ada"), EDITOR);

        var again = register.admit(ada, new AccountName("countess"), EDITOR);
        assertThat(again.name()).hasToString("ada");
        assertThat(again.revision()).isEqualTo("v0");
        assertThat(register.admit(ada, new AccountName("ada"), Mandate.ADMINISTRATOR)
                        .mandate())
                .isEqualTo(Mandate.ADMINISTRATOR);
        for (var other : List.of(
                new ProviderIdentity("https://id.example", "2"), new ProviderIdentity("https://other.example", "1"))) {
            assertThatExceptionOfType(NameTaken.class)
                    .isThrownBy(() -> register.admit(other, new AccountName("ada"), EDITOR));
        }
    }

    @Test
    void neverGivesAnAccountWithAPasswordToAProvider() {
        register.open(EDITOR, password("ada", SECRET));

        assertThatExceptionOfType(NameTaken.class)
                .isThrownBy(() -> register.admit(
                        new ProviderIdentity("https://id.example", "1"), new AccountName("ada"), EDITOR));
    }

    @Test
    void leavesToTheProviderWhatItKeeps() {
        var ada = new AccountName("ada");
        register.admit(new ProviderIdentity("https://id.example", "1"), ada, EDITOR);

        assertThatExceptionOfType(KeptByProvider.class)
                .isThrownBy(() -> register.changePassword(password("ada", SECRET), "v0"));
        assertThatExceptionOfType(KeptByProvider.class)
                .isThrownBy(() -> register.changePassword(password("ada", SECRET), SECRET, "v0"));
        assertThatExceptionOfType(KeptByProvider.class)
                .isThrownBy(() -> register.entrust(ada, Mandate.ADMINISTRATOR, "v0"));
        assertThatExceptionOfType(KeptByProvider.class).isThrownBy(() -> register.limit(ada, List.of(), "v0"));
        assertThat(register.disable(ada, "v0")).isPresent();
    }

    @Test
    void keepsOneOfTwoAdministratorsWhoAreDisabledAtOnce() throws Exception {
        register.open(Mandate.ADMINISTRATOR, password("second", SECRET));
        var together = new CyclicBarrier(2);

        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(Stream.of("admin", "second")
                    .<Callable<Object>>map(name -> () -> {
                        together.await();
                        return register.disable(new AccountName(name), "v0");
                    })
                    .toList());
        }

        assertThat(accounts.findByNameGreaterThanOrderByName("", Limit.of(10)))
                .filteredOn(Account::enabled)
                .hasSize(1);
    }

    @Test
    void knowsWhenThereIsNoSuchAccount() {
        assertThat(register.changePassword(password("nobody", SECRET), "v0")).isEmpty();
        assertThat(register.disable(new AccountName("nobody"), "v0")).isEmpty();
    }

    private static NewPassword password(String owner, String text) {
        return new NewPassword(new AccountName(owner), text);
    }
}
