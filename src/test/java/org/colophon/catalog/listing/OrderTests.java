package org.colophon.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drafted    | id | id                                   | >",
                "-drafted   | id | id desc                              | <",
                "title      | sort_title | sort_title, id               | >",
                "-title     | sort_title | sort_title desc, id desc     | <",
                "changed    | changed_at | changed_at, id               | >",
                "-changed   | changed_at | changed_at desc, id desc     | <",
                "published  | publication_date | publication_date, id   | >",
                "-published | publication_date | publication_date desc, id desc | <"
            })
    void isNamedByAWord(String word, String column, String clause, String comparison) {
        var order = Order.of(word);

        assertThat(order.column()).isEqualTo(column);
        assertThat(order.clause(List.of())).isEqualTo(clause);
        assertThat(order.comparison()).isEqualTo(comparison);
        assertThat(order.isById()).isEqualTo(column.equals("id"));
        assertThat(order.isByTime()).isEqualTo(column.equals("changed_at"));
    }

    @Test
    void goesTheSameWayInColumnsThatStandBeforeIt() {
        assertThat(Order.TITLE.clause(List.of("status"))).isEqualTo("status, sort_title, id");
        assertThat(Order.LAST_DRAFTED.clause(List.of("status"))).isEqualTo("status desc, id desc");
    }

    @Test
    void isNoOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order.of("+title"))
                .withMessageContaining("+title");
    }
}
