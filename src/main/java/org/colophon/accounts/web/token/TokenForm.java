package org.colophon.accounts.web.token;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.colophon.accounts.token.TokenName;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a person fills in to make a token.
 *
 * @param until the last day that it is taken on, in UTC; absent for ever
 */
record TokenForm(
        @NotNull @Pattern(regexp = TokenName.FORMAT, message = "needs 1 to 60 characters") String name,

        @Nullable @FutureOrPresent(message = "is over already") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate until) {

    @Nullable Instant expiresAt() {
        return until == null
                ? null
                : until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
