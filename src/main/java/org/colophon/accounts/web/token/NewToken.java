package org.colophon.accounts.web.token;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.colophon.accounts.token.TokenName;
import org.jspecify.annotations.Nullable;

/**
 * A request to make a token.
 *
 * @param expiresAt from when on it is refused; absent for never
 */
record NewToken(
        @NotNull @Pattern(regexp = TokenName.FORMAT, message = "needs 1 to 60 characters") String name,

        @Nullable @Future Instant expiresAt) {}
