package org.colophon.accounts.token;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.accounts.account.Account;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.Accounts;
import org.colophon.accounts.audit.AccountEvent;
import org.colophon.accounts.audit.AccountEvent.What;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where tokens are made, used and revoked. Where there is no such account, the answer is empty. */
@Component
@Transactional
public class TokenDesk {

    static final int MOST = 20;

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TokenDesk(ApiTokens tokens, Accounts accounts, ApplicationEventPublisher events, ObjectProvider<Clock> clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** A token and its secret, the only time that they are together. */
    public record Made(ApiToken token, TokenSecret secret) {}

    /**
     * @param expiresAt from when on it is refused; null for never
     * @throws TooManyTokens when the account has 20 already
     */
    public Optional<Made> make(AccountName owner, TokenName name, @Nullable Instant expiresAt) {
        return accounts.findLockedByName(owner.value()).map(account -> make(account, name, expiresAt));
    }

    /** In the order of their making. */
    @Transactional(readOnly = true)
    public Optional<List<ApiToken>> of(AccountName owner) {
        return account(owner).map(it -> tokens.findByAccountIdOrderById(it.id().value()));
    }

    /** From now on nobody uses it. Empty as well when the account has no such token. */
    public Optional<ApiToken> revoke(AccountName owner, UUID id) {
        var token = account(owner)
                .flatMap(it -> tokens.findByIdAndAccountId(id, it.id().value()));
        token.ifPresent(it -> revoke(owner.value(), it));
        return token;
    }

    /** Whom it is used for; empty when it is unknown, revoked or expired, or when the account is disabled. */
    Optional<Account> use(TokenSecret secret) {
        var now = now();
        return tokens.findByHash(secret.hash())
                .filter(token -> token.isUsable(now))
                .flatMap(token -> owner(token).map(owner -> used(token, owner, now)));
    }

    /** Whoever knew a password that has been changed may have made a token with it: all of them end. */
    @EventListener
    void on(AccountEvent event) {
        if (event.what() == What.PASSWORD_CHANGED && event.account() != null) {
            of(new AccountName(event.account())).stream()
                    .flatMap(List::stream)
                    .forEach(it -> revoke(event.account(), it));
        }
    }

    private Made make(Account account, TokenName name, @Nullable Instant expiresAt) {
        if (tokens.countByAccountId(account.id().value()) >= MOST) {
            throw new TooManyTokens(MOST);
        }
        var secret = TokenSecret.create();
        var token = tokens.save(ApiToken.of(secret, account.id(), name, expiresAt, now()));
        tell(account.name().value(), What.TOKEN_MADE, token);
        return new Made(token, secret);
    }

    private void revoke(String owner, ApiToken token) {
        tokens.delete(token);
        tell(owner, What.TOKEN_REVOKED, token);
    }

    private void tell(String owner, What what, ApiToken token) {
        events.publishEvent(new AccountEvent(owner, what, token.name() + " (" + token.prefix() + "…)"));
    }

    private Optional<Account> account(AccountName name) {
        return accounts.findByName(name.value());
    }

    private Optional<Account> owner(ApiToken token) {
        return accounts.findById(token.accountId()).filter(Account::enabled);
    }

    private Account used(ApiToken token, Account owner, Instant now) {
        if (token.isUseNews(now)) {
            tokens.markUsed(token.id(), now);
        }
        return owner;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
