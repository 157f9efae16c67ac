package org.colophon.storefront.memory;

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
        jdbc.sql("""
                merge into storefront_refusal r
                using (values (cast(:reader as varchar(255)))) as e (reader) on r.reader = e.reader
                when not matched then insert (reader, refused_at) values (e.reader, current_timestamp)
                """).param("reader", account).update();
    }

    void remove(String account) {
        jdbc.sql("delete from storefront_refusal where reader = :reader")
                .param("reader", account)
                .update();
    }
}
