package org.colophon.accounts.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All tokens. */
interface ApiTokens extends Repository<ApiToken, UUID> {

    Optional<ApiToken> findByHash(String hash);

    Optional<ApiToken> findByIdAndAccountId(UUID id, UUID account);

    /** In the order of their making. */
    List<ApiToken> findByAccountIdOrderById(UUID account);

    long countByAccountId(UUID account);

    ApiToken save(ApiToken token);

    void delete(ApiToken token);

    /** Says nothing of versions: it is no matter which of two uses at once is written down. */
    @Modifying
    @Query("update account_token set last_used_at = :now where id = :id")
    void markUsed(UUID id, Instant now);
}
