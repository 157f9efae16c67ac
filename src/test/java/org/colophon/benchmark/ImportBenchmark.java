package org.colophon.benchmark;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports lists of books into the started jar and says how long it takes until everything has arrived, with H2 and with
 * PostgreSQL. Arguments: the jar and the lists ({@code .csv}, {@code .jsonl}). See {@code docs/benchmarks.md}.
 */
final class ImportBenchmark {

    private static final String ADDRESS = "http://localhost:8099";
    private static final String PASSWORD = "benchmark benchmark";
    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        var jar = Path.of(arguments[0]);
        var lists = List.of(arguments).subList(1, arguments.length).stream()
                .map(Path::of)
                .toList();
        var folder = Files.createTempDirectory("colophon");
        new ImportBenchmark()
                .run("H2", jar, "jdbc:h2:file:" + folder.resolve("colophon") + ";WRITE_DELAY=0", "sa", lists);
        try (var postgresql = EmbeddedPostgres.start()) {
            new ImportBenchmark()
                    .run("PostgreSQL", jar, postgresql.getJdbcUrl("postgres", "postgres"), "postgres", lists);
        }
    }

    private void run(String name, Path jar, String database, String user, List<Path> lists) throws Exception {
        var begun = System.nanoTime();
        var application = start(jar, database, user);
        try {
            awaitReady();
            System.out.printf("%s: ready after %.1f s, %d MB resident%n", name, seconds(begun), resident(application));
            for (var list : lists) {
                bring(name, list, application);
            }
            publishOneByOne(name);
        } finally {
            application.destroy();
            application.waitFor();
        }
    }

    private void bring(String name, Path list, Process application) throws Exception {
        var begun = System.nanoTime();
        var type = list.toString().endsWith(".csv") ? "text/csv" : "application/x-ndjson";
        var answer = http.send(
                request("/admin/api/catalog/imports")
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofFile(list))
                        .build(),
                ofString());
        var location = answer.headers().firstValue("Location").orElseThrow();
        var job = await(location, it -> it.get("state").asString().matches("completed|failed"));
        var imported = seconds(begun);
        var converged = awaitConverged(begun);
        var records = job.get("processed").asInt();
        System.out.printf(
                "%s: %s: %s; %d records, imported in %.1f s (%.0f/s), all lists in %.1f s, %d MB resident%n",
                name, list.getFileName(), job, records, imported, records / imported, converged, resident(application));
        System.out.printf("%s: delivery: %s%n", name, get("/admin/api/delivery/status"));
    }

    /** How long a reader waits for the related books of a book that has just been published. */
    private void publishOneByOne(String name) throws Exception {
        var waits = new ArrayList<Double>();
        for (int number = 0; number < 50; number++) {
            var book = """
                    {"title": "Freshness %d", "contributors": [{"name": "Ann Author", "role": "A01"}], "language": "en",
                     "overview": "<p>Software architecture with Python.</p>", "subjects": ["UMX"]}""".formatted(number);
            var drafted = http.send(
                    request("/admin/api/catalog/books")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(book))
                            .build(),
                    ofString());
            var begun = System.nanoTime();
            http.send(
                    request(drafted.headers().firstValue("Location").orElseThrow() + "/publish")
                            .header("If-Match", "\"v1\"")
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    ofString());
            await(
                    "/api/v1/books/freshness-" + number + "/related",
                    it -> it.path("items").size() == 10,
                    5);
            waits.add(seconds(begun));
        }
        waits.sort(null);
        System.out.printf(
                "%s: related books after publication: median %.2f s, worst of 50 %.2f s%n",
                name, waits.get(25), waits.getLast());
    }

    private static Process start(Path jar, String database, String user) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-jar",
                        jar.toString(),
                        "--server.port=8099",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + user,
                        "--colophon.admin-password=" + PASSWORD)
                .redirectOutput(ProcessBuilder.Redirect.to(
                        Path.of("target/benchmark.log").toFile()))
                .redirectErrorStream(true)
                .start();
    }

    private void awaitReady() throws InterruptedException {
        var end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < end) {
            try {
                if (http.send(request("/actuator/health/readiness").build(), ofString())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("The application did not become ready");
    }

    /** Related lists follow when books have been quiet for a while: nothing open for so long means that all is done. */
    private double awaitConverged(long begun) throws Exception {
        var busy = System.nanoTime();
        while (System.nanoTime() - busy < QUIET.toNanos()) {
            if (get("/admin/api/delivery/status").get("open").asLong() > 0) {
                busy = System.nanoTime();
            }
            Thread.sleep(100);
        }
        return (busy - begun) / 1e9;
    }

    private JsonNode await(String path, Predicate<JsonNode> condition) throws Exception {
        return await(path, condition, 100);
    }

    private JsonNode await(String path, Predicate<JsonNode> condition, int pause) throws Exception {
        var end = System.nanoTime() + Duration.ofMinutes(15).toNanos();
        while (System.nanoTime() < end) {
            var answer = get(path);
            if (condition.test(answer)) {
                return answer;
            }
            Thread.sleep(pause);
        }
        throw new IllegalStateException(path + " did not come to what was waited for");
    }

    private JsonNode get(String path) throws Exception {
        return JSON.readTree(http.send(request(path).build(), ofString()).body());
    }

    private static HttpRequest.Builder request(String path) {
        var credentials = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create(ADDRESS).resolve(path))
                .header("Authorization", "Basic " + credentials);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Resident memory of the process in MB, where the system tells it. */
    private static long resident(Process process) throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
