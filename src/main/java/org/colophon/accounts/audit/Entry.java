package org.colophon.accounts.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param actor who did it; absent when nobody was signed in
 * @param account to whose account; absent when there is none of the name that was tried
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        UUID id,
        Instant at,
        @Nullable String actor,
        @Nullable String account,
        AccountEvent.What what,
        String detail) {}
