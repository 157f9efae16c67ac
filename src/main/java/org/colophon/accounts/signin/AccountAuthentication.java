package org.colophon.accounts.signin;

import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.Accounts;
import org.colophon.accounts.audit.AccountEvent;
import org.colophon.accounts.audit.AccountEvent.What;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
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
    private final ApplicationEventPublisher events;
    private final DaoAuthenticationProvider passwords;

    AccountAuthentication(Accounts accounts, Brake brake, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.brake = brake;
        this.events = events;
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
            record(attempt);
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
                .flatMap(account -> account.passwordHash().map(hash -> new AccountDetails(account, hash)))
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account with a password"));
    }

    /** Keeps no name that no account has: it may be a password, typed in the wrong field. */
    private void record(Attempt attempt) {
        var name = accounts.existsByName(attempt.name()) ? attempt.name() : null;
        events.publishEvent(new AccountEvent(name, What.SIGN_IN_REFUSED, "from " + attempt.source()));
    }
}
