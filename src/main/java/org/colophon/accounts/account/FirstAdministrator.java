package org.colophon.accounts.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.colophon.accounts.mandate.Mandate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Opens the account {@code admin} when there is none at all, so that there is never a password that everybody knows. One that
 * was made here is told once, in the log, and nowhere else.
 */
@Component
final class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final AccountName NAME = new AccountName("admin");
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Accounts accounts;
    private final AccountRegister register;
    private final String givenPassword;

    FirstAdministrator(
            Accounts accounts, AccountRegister register, @Value("${colophon.admin-password:}") String givenPassword) {
        this.accounts = accounts;
        this.register = register;
        this.givenPassword = givenPassword;
    }

    /** @throws IllegalStateException when the password that was set is not good enough */
    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        try {
            open();
        } catch (NameTaken e) {
            LOG.info("Another instance has just opened the first account");
        }
    }

    private void open() {
        if (givenPassword.isEmpty()) {
            var made = readableSecret();
            register.open(Mandate.ADMINISTRATOR, new NewPassword(NAME, made));
            tell(made);
        } else {
            register.open(Mandate.ADMINISTRATOR, given());
        }
    }

    private NewPassword given() {
        try {
            return new NewPassword(NAME, givenPassword);
        } catch (PasswordRefused e) {
            throw new IllegalStateException("COLOPHON_ADMIN_PASSWORD is not good enough. " + e.getMessage(), e);
        }
    }

    /** 20 characters that no one mistakes for another, in groups; 99 bits of chance. */
    private static String readableSecret() {
        return new SecureRandom()
                .ints(20, 0, READABLE.length())
                .mapToObj(i -> String.valueOf(READABLE.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{5})(?=.)", "$1-");
    }

    private static void tell(String password) {
        LOG.warn("""


                +------------------------------------------------------------------+
                |  %-64s|
                |                                                                  |
                |      %-60s|
                |                                                                  |
                |  It is shown this once. Change it when you have signed in.       |
                +------------------------------------------------------------------+
                """.formatted("First start: sign in as \"" + NAME + "\" with the password", password));
    }
}
