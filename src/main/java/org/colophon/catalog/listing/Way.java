package org.colophon.catalog.listing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way by which a database comes by the first books of a list. */
sealed interface Way {

    /** How the limit of the list is asked for. */
    String LIMIT = " fetch first :limit rows only";

    /**
     * What follows {@code from} in a query for the books {@code b} of the list, in its order.
     *
     * @param continued whether only books after the cursor are meant, whose parameters are {@code key} and {@code id}
     */
    String from(Order order, boolean continued);

    /** What the query has for parameters besides those of the selection. */
    default Map<String, String> parameters() {
        return Map.of();
    }

    /**
     * Book by book, those that one filter finds or the whole list in its order, each of which is asked whether it has the
     * rest.
     *
     * @param lead whose index leads to the books; null for the order's own
     */
    record Walk(@Nullable Filter lead, List<Filter> others) implements Way {

        @Override
        public String from(Order order, boolean continued) {
            return "catalog_book b" + where(order, continued) + " order by " + order.clause(fixed(), "b.", "id")
                    + LIMIT;
        }

        private String where(Order order, boolean continued) {
            var conditions = new ArrayList<String>();
            if (lead != null) {
                conditions.add(lead.collecting());
            }
            others.forEach(it -> conditions.add(isSorted(it, order) ? it.collecting() : it.asking("b.id")));
            if (continued) {
                conditions.add(order.after("b.", "id"));
            }
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        private static boolean isSorted(Filter filter, Order order) {
            return filter instanceof Column column && column.name().equals(order.column());
        }

        /** An index has it before the column of the order, and H2 takes an index only when it is named in full. */
        private List<String> fixed() {
            return lead instanceof Column column && column.fixed() ? List.of(column.name()) : List.of();
        }
    }

    /**
     * The first books of postings, which have them in the order of the list for each key.
     *
     * @param lead the postings
     * @param column of their keys
     * @param keys a few, whose books are merged; none when they are many, whose books are sorted
     */
    record Merge(Postings lead, String column, List<String> keys, List<Filter> others) implements Way {

        @Override
        public String from(Order order, boolean continued) {
            return "(select * from (%s) u order by %s%s) f join catalog_book b on b.id = f.book order by %s"
                    .formatted(
                            firsts(order, continued),
                            order.clause(List.of(), "u.", "book"),
                            LIMIT,
                            order.clause(List.of(), "f.", "book"));
        }

        @Override
        public Map<String, String> parameters() {
            return IntStream.range(0, keys.size()).boxed().collect(toMap(it -> "key" + it, keys::get));
        }

        private String firsts(Order order, boolean continued) {
            var sorting = order.clause(List.of(column), "p.", "book");
            return keys.isEmpty()
                    ? "select distinct " + books(order, lead.condition("p"), continued)
                    : IntStream.range(0, keys.size())
                            .mapToObj(it -> books(order, "p.%s = :key%d".formatted(column, it), continued))
                            .map(it -> "(select %s order by %s%s)".formatted(it, sorting, LIMIT))
                            .collect(joining(" union "));
        }

        private String books(Order order, String key, boolean continued) {
            return "%s from %s p%s where %s"
                    .formatted(
                            order.isById() ? "p.book" : "p.%s, p.book".formatted(order.column()),
                            lead.table(),
                            others.stream().anyMatch(Filter::isOfBook) ? " join catalog_book b on b.id = p.book" : "",
                            where(order, key, continued));
        }

        private String where(Order order, String key, boolean continued) {
            return Stream.of(
                            Stream.of(key),
                            others.stream().map(it -> it.asking("p.book")),
                            Stream.of(order.after("p.", "book")).filter(it -> continued))
                    .flatMap(it -> it)
                    .collect(joining(" and "));
        }
    }
}
