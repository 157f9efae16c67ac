package org.colophon.delivery.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of requests that have been carried out, by principal and key. */
@Repository
class AnsweredRequests {

    private final JdbcClient jdbc;

    AnsweredRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims the key until the transaction ends. While another transaction has it, waits for its end: as long as it takes on
     * PostgreSQL, up to the lock timeout on H2.
     *
     * @throws Claimed when another request has the key
     */
    void claim(Claim claim) {
        try {
            jdbc.sql("""
                    insert into idempotent_request (principal, idempotency_key, fingerprint, received_at)
                    values (?, ?, ?, current_timestamp)""")
                    .params(claim.principal(), claim.key().text(), claim.fingerprint())
                    .update();
        } catch (DuplicateKeyException | TransientDataAccessException e) {
            throw new Claimed(e);
        }
    }

    void keep(Claim claim, Answer answer) {
        jdbc.sql("""
                update idempotent_request set status = ?, headers = ?, body = ?
                where principal = ? and idempotency_key = ?""")
                .param(answer.status())
                .param(answer.headers())
                .param(answer.body())
                .params(claim.principal(), claim.key().text())
                .update();
    }

    /** What was answered to the request that has the key, whether it was this one or another. */
    Optional<Answered> find(Claim claim) {
        return jdbc.sql("""
                        select fingerprint, status, headers, body from idempotent_request
                        where principal = ? and idempotency_key = ?""")
                .params(claim.principal(), claim.key().text())
                .query(AnsweredRequests::answered)
                .optional();
    }

    void forgetOlderThan(Duration age) {
        jdbc.sql("""
                delete from idempotent_request
                where received_at < current_timestamp - cast(? as integer) * interval '1' second""").param(age.toSeconds()).update();
    }

    private static Answered answered(ResultSet row, int number) throws SQLException {
        var answer = new Answer(row.getInt("status"), row.getString("headers"), row.getBytes("body"));
        return new Answered(row.getString("fingerprint"), answer);
    }

    /** @param fingerprint of the request that was answered */
    record Answered(String fingerprint, Answer answer) {}

    static class Claimed extends RuntimeException {

        Claimed(Throwable cause) {
            super("Another request has the key", cause);
        }
    }
}
