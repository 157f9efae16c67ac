package org.colophon.storefront.memory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts do not want to be remembered. */
@Component
class Refusals {

    private final JdbcClient jdbc;

    Refusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String account) {
        return jdbc.sql("select count(*) from storefront_refusal where reader = :reader")
                        .param("reader", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(String account) {
        try {
            jdbc.sql("insert into storefront_refusal (reader, refused_at) values (:reader, current_timestamp)")
                    .param("reader", account)
                    .update();
        } catch (DuplicateKeyException refusedBefore) {
            return;
        }
    }

    void remove(String account) {
        jdbc.sql("delete from storefront_refusal where reader = :reader")
                .param("reader", account)
                .update();
    }
}
