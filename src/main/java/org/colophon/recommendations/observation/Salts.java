package org.colophon.recommendations.observation;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The secrets that readers' keys are made with: one for each period, the same on all instances, destroyed with it. */
@Component
class Salts {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final SecureRandom random = new SecureRandom();

    /** A page that only reads may be the first of a period, so that a new secret needs a transaction apart from the page's. */
    Salts(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The secret of a period, which is made when it is asked for first, and all older ones are destroyed. */
    byte[] ofPeriod(int period) {
        return find(period).orElseGet(() -> create(period));
    }

    Optional<byte[]> find(int period) {
        return jdbc.sql("select secret from recommendations_salt where period = :period")
                .param("period", period)
                .query((row, number) -> row.getBytes("secret"))
                .optional();
    }

    private byte[] create(int period) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        try {
            apart.executeWithoutResult(status -> insert(period, secret));
            return secret;
        } catch (DuplicateKeyException anotherInstanceWasFirst) {
            return find(period).orElseThrow(() -> anotherInstanceWasFirst);
        }
    }

    private void insert(int period, byte[] secret) {
        jdbc.sql("insert into recommendations_salt (period, secret) values (:period, :secret)")
                .param("period", period)
                .param("secret", secret)
                .update();
        destroyBefore(period);
    }

    /** Nobody can tell any more whose the keys of earlier periods were. */
    void destroyBefore(int period) {
        jdbc.sql("delete from recommendations_salt where period < :period")
                .param("period", period)
                .update();
    }
}
