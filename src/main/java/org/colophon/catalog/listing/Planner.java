package org.colophon.catalog.listing;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides by which way the books of a selection are come by. Databases guess it: PostgreSQL takes words to be spread evenly
 * over the titles, and H2 collects and sorts half the catalogue. So it is counted here, never further than to a limit.
 */
@Component
class Planner {

    /** As many books may be collected and sorted. */
    private static final int FEW_BOOKS = 2_000;

    /** As many words that begin alike may be merged. */
    private static final int FEW_KEYS = 8;

    /** As many of their postings may be sorted instead, of which each takes less than a book by far. */
    private static final int FEW_POSTINGS = 20_000;

    /** Ends what sorts just after a key. "Greater than the key" would have H2 go through all rows of that key. */
    private static final char NEXT = '\u0001';

    private final JdbcClient jdbc;
    private final int fewBooks;
    private final int fewKeys;
    private final int fewPostings;

    @Autowired
    Planner(JdbcClient jdbc) {
        this(jdbc, FEW_BOOKS, FEW_KEYS, FEW_POSTINGS);
    }

    Planner(JdbcClient jdbc, int fewBooks, int fewKeys, int fewPostings) {
        this.jdbc = jdbc;
        this.fewBooks = fewBooks;
        this.fewKeys = fewKeys;
        this.fewPostings = fewPostings;
    }

    Way wayTo(Conditions asked, Order order) {
        if (asked.filters().isEmpty()) {
            return new Way.Walk(null, List.of());
        }
        var lead = narrowest(asked);
        return merge(lead, asked, order).orElseGet(() -> walk(lead, asked));
    }

    private Optional<Way> merge(Filter lead, Conditions asked, Order order) {
        if (!order.isOfPostings() || !(lead instanceof Postings postings) || postings.key() == null) {
            return Optional.empty();
        }
        var keys = keys(postings, postings.key(), asked);
        var others = without(lead, asked);
        if (keys.size() <= fewKeys) {
            return Optional.of(new Way.Merge(postings, postings.key(), keys, others));
        }
        return hasMore(lead, asked, others.isEmpty() ? fewPostings : fewBooks)
                ? Optional.empty()
                : Optional.of(new Way.Merge(postings, postings.key(), List.of(), others));
    }

    private boolean hasMore(Filter filter, Conditions asked, int most) {
        return count(filter, asked, most) > most;
    }

    private Way walk(Filter lead, Conditions asked) {
        if (isFixed(lead) || !hasMore(lead, asked, fewBooks)) {
            return new Way.Walk(lead, without(lead, asked));
        }
        var fixed =
                asked.filters().stream().filter(Planner::isFixed).findFirst().orElse(null);
        return new Way.Walk(fixed, without(fixed, asked));
    }

    /** The filter that the fewest books have; of those that many have, the first. */
    private Filter narrowest(Conditions asked) {
        var filters = asked.filters();
        if (filters.size() == 1) {
            return filters.getFirst();
        }
        var counts = filters.stream().collect(toMap(Function.identity(), it -> count(it, asked, fewBooks)));
        return filters.stream().min(comparingInt(counts::get)).orElseThrow();
    }

    /** How many rows a filter has, where more than a limit are one more. */
    private int count(Filter filter, Conditions asked, int limit) {
        return jdbc.sql("select count(*) from (select 1 from %s fetch first :most rows only) n"
                        .formatted(filter.rows()))
                .params(asked.parameters())
                .param("most", limit + 1)
                .query(Integer.class)
                .single();
    }

    /** The keys that are meant, as far as there are a few: each found by the one before, past all rows of that. */
    private List<String> keys(Postings postings, String column, Conditions asked) {
        var keys = new ArrayList<String>();
        var next = key(postings, column, asked, postings.prefix());
        while (next.isPresent() && keys.size() <= fewKeys) {
            keys.add(next.get());
            next = key(postings, column, asked, next.get() + NEXT);
        }
        return keys;
    }

    private Optional<String> key(Postings postings, String column, Conditions asked, String from) {
        return jdbc.sql("""
                        select x.%1$s from %2$s order by x.%1$s fetch first row only""".formatted(column, postings.rows()))
                .params(asked.parameters())
                .param(postings.name(), from)
                .query(String.class)
                .optional();
    }

    private static boolean isFixed(Filter filter) {
        return filter instanceof Column column && column.fixed();
    }

    private static List<Filter> without(@Nullable Filter lead, Conditions asked) {
        return asked.filters().stream().filter(it -> !it.equals(lead)).toList();
    }
}
