package org.colophon.benchmark;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import javax.sql.DataSource;
import org.colophon.ColophonApplication;
import org.colophon.TestDatabase;
import org.colophon.catalog.BookId;
import org.colophon.catalog.history.History;
import org.colophon.catalog.listing.Listing;
import org.colophon.catalog.listing.Order;
import org.colophon.catalog.listing.Selection;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long lists, filters and books take with few books and with many, on H2 and on PostgreSQL. Arguments: the
 * database, {@code H2} or {@code PostgreSQL}, and the sizes. See {@code docs/benchmarks.md}.
 */
final class CatalogueBenchmark {

    private static final int WARM_UP = 200;
    private static final int FEWEST = 5;
    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final int CALLS = 300;
    private static final int LINES = 51;
    private static final String PASSWORD = "benchmark benchmark";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext application;
    private final List<UUID> books;
    private final Map<String, double[]> measured = new LinkedHashMap<>();

    private CatalogueBenchmark(ConfigurableApplicationContext application, int size) {
        this.application = application;
        var jdbc = application.getBean(JdbcTemplate.class);
        this.books = new CatalogueRows(jdbc).write(new GeneratedCatalogue(size).books());
        jdbc.execute("analyze");
    }

    public static void main(String[] arguments) throws Exception {
        var name = arguments[0];
        var results = new ArrayList<Map<String, double[]>>();
        for (var size : List.of(arguments).subList(1, arguments.length)) {
            results.add(name.equals("H2") ? onH2(Integer.parseInt(size)) : onPostgresql(Integer.parseInt(size)));
        }
        print(name, results);
        System.exit(0);
    }

    private static Map<String, double[]> onH2(int size) throws Exception {
        var folder = Files.createTempDirectory("colophon");
        var address = "jdbc:h2:file:" + folder.resolve("colophon") + ";WRITE_DELAY=0";
        return on("H2", address, "sa", size);
    }

    private static Map<String, double[]> onPostgresql(int size) throws Exception {
        try (var postgresql = EmbeddedPostgres.start()) {
            var address = postgresql.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
            return on("PostgreSQL", address, "postgres", size);
        }
    }

    private static Map<String, double[]> on(String name, String address, String user, int size) throws Exception {
        try (var application = start(address, user)) {
            requireDatabase(name, application.getBean(DataSource.class));
            var benchmark = new CatalogueBenchmark(application, size);
            benchmark.measureAll();
            return benchmark.measured;
        }
    }

    /** The tests' own database, which every context gets that sees their classes, is not the one to be measured. */
    private static ConfigurableApplicationContext start(String address, String user) {
        var application = new SpringApplication(ColophonApplication.class);
        application.setInitializers(application.getInitializers().stream()
                .filter(it -> !(it instanceof TestDatabase))
                .toList());
        return application.run(
                "--server.port=0",
                "--spring.datasource.url=" + address,
                "--spring.datasource.username=" + user,
                "--colophon.sample-catalogue=false",
                "--colophon.admin-password=" + PASSWORD);
    }

    private static void requireDatabase(String name, DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            var actual = connection.getMetaData();
            if (!actual.getDatabaseProductName().equals(name) || actual.getURL().contains(":mem:")) {
                throw new IllegalStateException("The database is " + actual.getURL());
            }
        }
    }

    private void measureAll() throws Exception {
        for (var order : Order.values()) {
            list("first lines, " + order, Selection.ALL, order);
        }
        for (var order : List.of(Order.LAST_DRAFTED, Order.TITLE, Order.LAST_CHANGED, Order.LAST_PUBLISHED)) {
            deep(order);
        }
        SELECTIONS.forEach((name, selection) -> {
            list(name + ", DRAFTED", selection, Order.DRAFTED);
            list(name + ", TITLE", selection, Order.TITLE);
        });
        list("status=published, LAST_CHANGED", SELECTIONS.get("status=published"), Order.LAST_CHANGED);
        list("status=withdrawn, LAST_PUBLISHED", SELECTIONS.get("status=withdrawn"), Order.LAST_PUBLISHED);
        open();
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
        return new tools.jackson.databind.json.JsonMapper().convertValue(all, Selection.class);
    }

    private void list(String name, Selection selection, Order order) {
        var listing = application.getBean(Listing.class);
        measure(name, it -> listing.lines(selection, order, null, lines(it)));
    }

    /** Each time another number, for H2 keeps the result of a query that is asked again just so. */
    private static int lines(int call) {
        return LINES - call % 2;
    }

    /** A page in the middle of the list, each time another. */
    private void deep(Order order) {
        var listing = application.getBean(Listing.class);
        var cursors = new ArrayList<String>();
        String last = null;
        for (var page = 0; page < books.size() / 2; page += 1_000) {
            last = listing.lines(Selection.ALL, order, last, Math.min(1_000, books.size() / 2))
                    .getLast()
                    .cursor();
            cursors.add(last);
        }
        measure(
                "a page deep inside, " + order,
                it -> listing.lines(Selection.ALL, order, cursors.get(it % cursors.size()), lines(it)));
    }

    private void open() throws Exception {
        var history = application.getBean(History.class);
        measure("history of a book", it -> history.ofBook(new BookId(book(it)), null, LINES));
        measure("open a book, over HTTP", it -> get("/" + book(it)));
        measure("first page by title, over HTTP", it -> get("?sort=title"));
    }

    private UUID book(int call) {
        return books.get((int) (call * 7_919L % books.size()));
    }

    private void get(String path) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var credentials = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/admin/api/catalog/books" + path))
                .header("Authorization", "Basic " + credentials)
                .build();
        try {
            var status = http.send(request, ofString()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + " was answered with " + status);
            }
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Median and 99th percentile in milliseconds. */
    private void measure(String name, IntConsumer call) {
        times(call, WARM_UP);
        var times = times(call, CALLS);
        System.out.printf("%s: %.2f%n", name, times[times.length / 2]);
        measured.put(name, new double[] {times[times.length / 2], times[times.length * 99 / 100]});
    }

    /** In milliseconds, the fastest first; fewer when they are slow. */
    private static double[] times(IntConsumer call, int most) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var times = DoubleStream.builder();
        for (var i = 0; i < most && (i < FEWEST || System.nanoTime() < end); i++) {
            var begun = System.nanoTime();
            call.accept(i);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return times.build().sorted().toArray();
    }

    private static void print(String name, List<Map<String, double[]>> results) {
        System.out.printf("%n| %s | median, p99 in ms for each size | ratio of medians |%n|---|---|---|%n", name);
        results.getFirst().keySet().forEach(it -> {
            var times = results.stream().map(each -> each.get(it)).toList();
            var cells = times.stream()
                    .map(each -> "%.2f, %.2f".formatted(each[0], each[1]))
                    .toList();
            System.out.printf(
                    "| %s | %s | %.1f |%n", it, String.join(" | ", cells), times.getLast()[0] / times.getFirst()[0]);
        });
    }
}
