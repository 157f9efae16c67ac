package org.colophon.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.colophon.catalog.BookId;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.history.History;
import org.colophon.catalog.listing.Listing;
import org.colophon.catalog.listing.Order;
import org.colophon.catalog.listing.Selection;
import org.colophon.catalog.web.SelectedBooks;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long lists, filters and books take with few books and with many, on H2 and on PostgreSQL. Arguments: the
 * database, {@code H2} or {@code PostgreSQL}, and the sizes. See {@code docs/benchmarks.md}.
 */
final class CatalogueBenchmark {

    private static final int WARM_UP_REQUESTS = 1_000;
    private static final int PAGES = 50;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LINES = 51;

    private final Started application;
    private final List<UUID> books;
    private final Map<String, double[]> measured = new LinkedHashMap<>();

    private CatalogueBenchmark(Started application, int size) {
        this.application = application;
        var jdbc = application.bean(JdbcTemplate.class);
        this.books = new CatalogueRows(jdbc).write(new GeneratedCatalogue(size).books());
        jdbc.execute("analyze");
    }

    public static void main(String[] arguments) throws Exception {
        var name = arguments[0];
        var results = new ArrayList<Map<String, double[]>>();
        for (var size : List.of(arguments).subList(1, arguments.length)) {
            results.add(Started.on(name, application -> {
                var benchmark = new CatalogueBenchmark(application, Integer.parseInt(size));
                benchmark.measureAll();
                return benchmark.measured;
            }));
        }
        print(name, results);
        System.exit(0);
    }

    private void measureAll() throws Exception {
        warmUp();
        for (var order : Order.values()) {
            list("first lines", Selection.ALL, order);
        }
        for (var order : List.of(Order.LAST_DRAFTED, Order.TITLE, Order.LAST_CHANGED, Order.LAST_PUBLISHED)) {
            deep(order);
        }
        SELECTIONS.forEach((name, selection) -> {
            list(name, selection, Order.DRAFTED);
            list(name, selection, Order.TITLE);
        });
        list("status=published", SELECTIONS.get("status=published"), Order.LAST_CHANGED);
        list("status=withdrawn", SELECTIONS.get("status=withdrawn"), Order.LAST_PUBLISHED);
        list("q=python", SELECTIONS.get("q=python"), Order.LAST_CHANGED);
        list("subject=UMX", SELECTIONS.get("subject=UMX"), Order.LAST_PUBLISHED);
        list("from 2001", SELECTIONS.get("from 2001"), Order.LAST_PUBLISHED);
        open();
    }

    /** Until the virtual machine has compiled what every request goes through, in the small catalogue as in the large. */
    private void warmUp() {
        for (var call = 0; call < WARM_UP_REQUESTS; call++) {
            get("?limit=" + (lines(call) - 1));
            get("/" + book(call));
        }
    }

    private static final Map<String, Selection> SELECTIONS = selections();

    private static Map<String, Selection> selections() {
        var all = new LinkedHashMap<String, Selection>();
        all.put("status=published", only("status", "PUBLISHED"));
        all.put("status=withdrawn", only("status", "WITHDRAWN"));
        all.put("imprint", only("imprint", "Imprint 7"));
        all.put("subject=UMX", only("subject", "UMX"));
        all.put("subject=UMW (two codes)", only("subject", "UMW"));
        all.put("series", only("series", "Series 7"));
        all.put("contributor", only("contributor", GeneratedCatalogue.contributor(100)));
        all.put("q=python", only("text", "python"));
        all.put("q=writer101", only("text", "writer101"));
        all.put("q=python java", only("text", "python java"));
        all.put("q=and", only("text", "and"));
        all.put("q=lin", only("text", "lin"));
        all.put("q=an ISBN", only("text", "9791000001007"));
        all.put(
                "from 2001-05 until 2001-07",
                new Selection(null, null, null, null, null, null, "2001-05", "2001-07", null));
        all.put("from 2001", only("from", "2001"));
        all.put("revised", new Selection(null, null, null, null, null, null, null, null, true));
        all.put("status=draft q=python", only("status", "DRAFT", "text", "python"));
        all.put("imprint status=draft", only("status", "DRAFT", "imprint", "Imprint 7"));
        all.put("subject=UMX status=withdrawn", only("status", "WITHDRAWN", "subject", "UMX"));
        return all;
    }

    private static Selection only(String... wanted) {
        var all = Map.<String, String>of();
        for (var i = 0; i < wanted.length; i += 2) {
            all = new LinkedHashMap<>(all);
            all.put(wanted[i], wanted[i + 1]);
        }
        return JSON.convertValue(all, Selection.class);
    }

    private void list(String name, Selection selection, Order order) {
        var listing = application.bean(Listing.class);
        var query = query(selection, order);
        measure(
                name + ", " + order,
                it -> listing.lines(selection, order, null, lines(it)),
                it -> get(query + "&limit=" + (lines(it) - 1)));
    }

    /** Each time another number, for H2 keeps the result of a query that is asked again just so. */
    private static int lines(int call) {
        return LINES - call % 2;
    }

    /** A page in the first half of the list, each time another of as many in each catalogue. */
    private void deep(Order order) {
        var listing = application.bean(Listing.class);
        var cursors = new ArrayList<String>();
        String last = null;
        for (var page = 0; page < PAGES; page++) {
            last = listing.lines(Selection.ALL, order, last, books.size() / 2 / PAGES)
                    .getLast()
                    .cursor();
            cursors.add(last);
        }
        var query = query(Selection.ALL, order);
        measure(
                "a page deep inside, " + order,
                it -> listing.lines(Selection.ALL, order, cursors.get(it % PAGES), lines(it)),
                it -> get("%s&after=%s&limit=%d".formatted(query, cursors.get(it % PAGES), lines(it) - 1)));
    }

    private static String query(Selection selection, Order order) {
        var sort = order.name().toLowerCase(Locale.ROOT).replaceFirst("last_(.*)|(.*)_backwards", "-$1$2");
        var query = new StringBuilder("?sort=" + sort);
        JSON.valueToTree(SelectedBooks.of(selection))
                .properties()
                .forEach(it -> query.append('&')
                        .append(it.getKey())
                        .append('=')
                        .append(URLEncoder.encode(it.getValue().asString(), UTF_8)));
        return query.toString();
    }

    private void open() {
        var history = application.bean(History.class);
        measure(
                "history of a book",
                it -> history.ofBook(new BookId(book(it)), null, LINES),
                it -> get("/" + book(it) + "/history"));
        var whole = application.bean(Books.class);
        measure("open a book", it -> whole.findById(book(it)), it -> get("/" + book(it)));
    }

    private UUID book(int call) {
        return books.get((int) (call * 7_919L % books.size()));
    }

    private void get(String path) {
        application.get("/admin/api/catalog/books" + path);
    }

    /** Medians in milliseconds: over HTTP, and of the query alone. */
    private void measure(String name, IntConsumer query, IntConsumer request) {
        var asked = Median.of(request);
        var queried = Median.of(query);
        System.out.printf("%s: %.2f over HTTP, %.2f%n", name, asked, queried);
        measured.put(name, new double[] {asked, queried});
    }

    private static void print(String name, List<Map<String, double[]>> results) {
        System.out.printf("%n| %s | HTTP, sizes, ratio | query, sizes, ratio |%n|---|---|---|%n", name);
        results.getFirst().keySet().forEach(it -> {
            var small = results.getFirst().get(it);
            var large = results.getLast().get(it);
            System.out.printf(
                    "| %s | %.2f | %.2f | %.1f | %.2f | %.2f | %.1f |%n",
                    it, small[0], large[0], large[0] / small[0], small[1], large[1], large[1] / small[1]);
        });
    }
}
