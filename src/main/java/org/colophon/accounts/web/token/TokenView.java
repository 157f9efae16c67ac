package org.colophon.accounts.web.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.colophon.accounts.token.ApiToken;
import org.colophon.accounts.token.TokenDesk;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner sees it.
 *
 * @param prefix the first 8 characters of it after {@code colophon_}, to recognise it by
 * @param expiresAt absent when it holds until it is revoked
 * @param lastUsedAt within a minute; absent when it was never used
 * @param token the secret itself, only in the answer that it is made with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenView(
        UUID id,
        String name,
        String prefix,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String token) {

    static TokenView of(ApiToken token) {
        return of(token, null);
    }

    static TokenView of(TokenDesk.Made made) {
        return of(made.token(), made.secret().reveal());
    }

    private static TokenView of(ApiToken token, @Nullable String secret) {
        return new TokenView(
                token.id(),
                token.name().value(),
                token.prefix(),
                token.createdAt(),
                token.expiresAt().orElse(null),
                token.lastUsedAt().orElse(null),
                secret);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "TokenView[" + prefix + "]";
    }
}
