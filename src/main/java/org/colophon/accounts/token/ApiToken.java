package org.colophon.accounts.token;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colophon.accounts.account.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A token as it is kept: nothing in it would let anybody use it. */
@Table("account_token")
public final class ApiToken {

    private static final Duration PRECISION_OF_USE = Duration.ofMinutes(1);

    @Id
    private final UUID id;

    private final UUID accountId;
    private final String name;
    private final String prefix;
    /** What it is found by. */
    @SuppressWarnings("UnusedVariable")
    private final String hash;

    private final Instant createdAt;
    private final @Nullable Instant expiresAt;
    private final @Nullable Instant lastUsedAt;

    @Version
    @SuppressWarnings("UnusedVariable")
    private @Nullable Long version;

    @PersistenceCreator
    private ApiToken(
            UUID id,
            UUID accountId,
            String name,
            String prefix,
            String hash,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable Long version) {
        this.id = id;
        this.accountId = accountId;
        this.name = name;
        this.prefix = prefix;
        this.hash = hash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
        this.lastUsedAt = lastUsedAt;
        this.version = version;
    }

    static ApiToken of(TokenSecret secret, AccountId owner, TokenName name, @Nullable Instant expiresAt, Instant now) {
        return new ApiToken(
                UuidCreator.getTimeOrderedEpoch(),
                owner.value(),
                name.value(),
                secret.prefix(),
                secret.hash(),
                now,
                expiresAt,
                null,
                null);
    }

    boolean isUsable(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    /** Whether a use now has to be written down: once a minute is enough, and each would be a write for every read. */
    boolean isUseNews(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(PRECISION_OF_USE));
    }

    public UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    public TokenName name() {
        return new TokenName(name);
    }

    /** The first 8 characters of its chance. */
    public String prefix() {
        return prefix;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Empty when it holds until it is revoked. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    /** Within a minute; empty when it was never used. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
