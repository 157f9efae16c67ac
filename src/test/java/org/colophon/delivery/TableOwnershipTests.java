package org.colophon.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colophon.ModuleTest;
import org.colophon.architecture.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stands in the package of delivery, so that its statements are delivery's. */
@ModuleTest
@Proves(adr = 4)
class TableOwnershipTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aModuleReadsItsOwnTables() {
        assertThat(jdbc.sql("select count(*) from event_publication")
                        .query(Long.class)
                        .single())
                .isNotNegative();
    }

    @Test
    void aStatementOnAnotherModulesTableIsCaught() {
        assertThatThrownBy(
                        () -> jdbc.sql("create table shelf_book (id integer)").update())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("delivery touches the table shelf_book of storefront");
    }
}
