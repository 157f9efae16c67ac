package org.colophon.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drafted    | id               | b.id",
                "-drafted   | id               | b.id desc",
                "title      | sort_title       | b.sort_title, b.id",
                "-title     | sort_title       | b.sort_title desc, b.id desc",
                "changed    | changed_at       | b.changed_at, b.id",
                "-changed   | changed_at       | b.changed_at desc, b.id desc",
                "published  | publication_date | b.publication_date, b.id",
                "-published | publication_date | b.publication_date desc, b.id desc"
            })
    void isNamedByAWord(String word, String column, String clause) {
        var order = Order.of(word);

        assertThat(order.column()).isEqualTo(column);
        assertThat(order.clause(List.of(), "b.", "id")).isEqualTo(clause);
        assertThat(order.isById()).isEqualTo(column.equals("id"));
        assertThat(order.isByTime()).isEqualTo(column.equals("changed_at"));
        assertThat(order.isOfPostings()).isEqualTo(Set.of("id", "sort_title").contains(column));
    }

    @Test
    void goesTheSameWayInColumnsThatStandBeforeIt() {
        assertThat(Order.TITLE.clause(List.of("status"), "b.", "id")).isEqualTo("b.status, b.sort_title, b.id");
        assertThat(Order.LAST_DRAFTED.clause(List.of("word"), "p.", "book")).isEqualTo("p.word desc, p.book desc");
    }

    @Test
    void goesOnAfterACursor() {
        assertThat(Order.DRAFTED.after("b.", "id")).isEqualTo("b.id > :id");
        assertThat(Order.LAST_DRAFTED.after("p.", "book")).isEqualTo("p.book < :id");
        assertThat(Order.TITLE_BACKWARDS.after("p.", "book"))
                .isEqualTo("(p.sort_title < :key or p.sort_title = :key and p.book < :id) and p.sort_title <= :key");
    }

    @Test
    void isNoOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order.of("+title"))
                .withMessageContaining("+title");
    }
}
