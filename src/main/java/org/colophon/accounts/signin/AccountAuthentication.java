package org.colophon.accounts.signin;

import org.colophon.accounts.account.Account;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks name and password against the accounts, behind the brake; Spring Security finds it and asks it at each sign-in. */
@Component
final class AccountAuthentication implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(AccountAuthentication.class);

    private final Accounts accounts;
    private final Brake brake;
    private final DaoAuthenticationProvider passwords;

    AccountAuthentication(Accounts accounts, Brake brake, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.brake = brake;
        this.passwords = new DaoAuthenticationProvider(this::find);
        passwords.setPasswordEncoder(encoder);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        var attempt = Attempt.of(authentication);
        try {
            return brake.check(attempt, () -> passwords.authenticate(authentication));
        } catch (BadCredentialsException | AccountStatusException e) {
            LOG.warn("Sign-in of {} from {} failed: {}", attempt.name(), attempt.source(), e.getMessage());
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    private UserDetails find(String name) {
        return AccountName.typed(name)
                .flatMap(it -> accounts.findByName(it.value()))
                .map(AccountAuthentication::details)
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
    }

    private static UserDetails details(Account account) {
        return User.withUsername(account.name().value())
                .password(account.passwordHash())
                .roles(account.role().name())
                .disabled(!account.enabled())
                .build();
    }
}
