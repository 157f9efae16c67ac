package org.colophon.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ModuleTest
@Transactional
class PlannerTests {

    private static final Edit ANN = Edit.by(new Editor("ann", List.of()));

    private final BookDesk desk;
    private final Planner planner;

    PlannerTests(BookDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.planner = new Planner(jdbc, 2, 2, 9);
    }

    @BeforeEach
    void draft() {
        for (var title : List.of("Gecko Go", "Geckos", "Gecko", "Ga Ge Gi Gu", "Gnat Gecko")) {
            desk.draft(
                    Descriptions.with(
                            Descriptions.titled(title, null), "{'imprint': 'Reptile', 'publicationDate': '1901'}"),
                    null,
                    ANN);
        }
    }

    @Test
    void mergesTheBooksOfAFewWordsInTheOrdersThatTheyAreKeptIn() {
        assertThat(way("gecko", null, Order.TITLE))
                .isInstanceOfSatisfying(
                        Way.Merge.class, it -> assertThat(it.keys()).containsExactly("gecko", "geckos"));
        assertThat(way("gecko", null, Order.LAST_DRAFTED)).isInstanceOf(Way.Merge.class);
        assertThat(way("gecko", null, Order.CHANGED)).isEqualTo(new Way.Walk(null, filters("gecko", null)));
    }

    @Test
    void sortsThePostingsOfManyWordsAndWalksAlongTheListWhenTheyAreTooMany() {
        assertThat(way("g", null, Order.TITLE)).isEqualTo(new Way.Walk(null, filters("g", null)));
        assertThat(way("ge", null, Order.TITLE))
                .isInstanceOfSatisfying(
                        Way.Merge.class, it -> assertThat(it.keys()).isEmpty());
    }

    @Test
    void walksAlongTheBooksOfOneImprintWhenManyHaveTheRest() {
        assertThat(way("g", "Reptile", Order.TITLE))
                .isInstanceOfSatisfying(
                        Way.Walk.class, it -> assertThat(it.lead()).isEqualTo(Column.fixed("imprint")));
    }

    @Test
    void beginsWithWhatTheFewestBooksHave() {
        assertThat(way("gecko gnat", null, Order.TITLE))
                .isInstanceOfSatisfying(
                        Way.Merge.class, it -> assertThat(it.keys()).containsExactly("gnat"));
        assertThat(way("gecko gnat", null, Order.CHANGED))
                .isInstanceOfSatisfying(
                        Way.Walk.class,
                        it -> assertThat(it.lead())
                                .isEqualTo(filters("gecko gnat", null).get(1)));
        assertThat(way("gecko", "Nobody", Order.TITLE))
                .isInstanceOfSatisfying(
                        Way.Walk.class, it -> assertThat(it.lead()).isEqualTo(Column.fixed("imprint")));
    }

    @Test
    void collectsTheBooksOfAShortSpanAndWalksForALongOne() {
        assertThat(until("1900", Order.TITLE)).contains("where b.publication_date <= :until");
        assertThat(until("1902", Order.TITLE)).contains("where coalesce(b.publication_date, '') <= :until");
        assertThat(until("1902", Order.PUBLISHED)).contains("where b.publication_date <= :until");
    }

    private Way way(@Nullable String text, @Nullable String imprint, Order order) {
        return planner.wayTo(conditions(text, imprint), order);
    }

    private String until(String year, Order order) {
        var conditions = new Conditions(new Selection(null, null, null, null, null, null, null, year, null));
        return planner.wayTo(conditions, order).from(order, false);
    }

    private static List<Filter> filters(@Nullable String text, @Nullable String imprint) {
        return conditions(text, imprint).filters();
    }

    private static Conditions conditions(@Nullable String text, @Nullable String imprint) {
        return new Conditions(new Selection(null, imprint, null, null, null, text, null, null, null));
    }
}
