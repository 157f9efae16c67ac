package org.colophon.content.benchmark;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.colophon.content.imports.LargeEpub;
import org.colophon.content.imports.Publications;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes <i>Pride and Prejudice</i> and then an EPUB of 100 MB into a book of the started jar, with H2 and with PostgreSQL, and
 * says how long preview and change take and how much heap was in use at most. Arguments: the jar and the size of the heap. See
 * {@code docs/benchmarks.md}.
 */
final class EpubImportBenchmark {

    private static final String ADDRESS = "http://localhost:8099";
    private static final String BOOK = "/admin/api/content/books/01890f3e-7c00-7000-8000-000000000001";
    private static final String PASSWORD = "benchmark benchmark";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();

    private EpubImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var jar = Path.of(arguments[0]);
        var folder = Files.createTempDirectory("colophon");
        var novel = Files.write(folder.resolve("novel.epub"), Publications.prideAndPrejudice());
        var large = LargeEpub.in(folder);
        var h2 = "jdbc:h2:file:" + folder.resolve("colophon") + ";WRITE_DELAY=0";
        new EpubImportBenchmark().run("H2", jar, arguments[1], h2, "sa", List.of(novel, novel, large));
        try (var postgresql = EmbeddedPostgres.start()) {
            var address = postgresql.getJdbcUrl("postgres", "postgres");
            new EpubImportBenchmark()
                    .run("PostgreSQL", jar, arguments[1], address, "postgres", List.of(novel, novel, large));
        }
    }

    private void run(String name, Path jar, String heap, String database, String user, List<Path> epubs)
            throws Exception {
        var log = Files.createTempFile("gc", ".log");
        var application = new ProcessBuilder(
                        "java",
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-Xlog:gc:file=" + log,
                        "-jar",
                        jar.toString(),
                        "--server.port=8099",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + user,
                        "--colophon.admin-password=" + PASSWORD)
                .inheritIO()
                .start();
        try {
            awaitReady();
            for (var epub : epubs) {
                take(name, epub);
            }
        } finally {
            application.destroy();
            application.waitFor();
        }
        System.out.printf("%s: at most %d MB of heap left after a collection%n", name, peak(log));
    }

    private void take(String name, Path epub) throws Exception {
        var begun = System.nanoTime();
        var job = post(BOOK + "/epub-imports", "Content-Type", "application/epub+zip", BodyPublishers.ofFile(epub));
        var uploaded = seconds(begun);
        var address = BOOK + "/epub-imports/" + JSON.readTree(job).path("id").asString();
        var tag = await(address, "PREVIEWED");
        var previewed = seconds(begun);
        begun = System.nanoTime();
        post(address + "/apply", "If-Match", tag, BodyPublishers.noBody());
        await(address, "APPLIED");
        System.out.printf(
                "%s: %s, %.1f MB: upload %.2f s, preview ready after %.2f s, change %.2f s%n",
                name, epub.getFileName(), Files.size(epub) / 1e6, uploaded, previewed, seconds(begun));
    }

    /** Asks now and then; the last answer's ETag. */
    private String await(String address, String state) throws Exception {
        while (true) {
            var answer = http.send(request(address).build(), ofString());
            var job = JSON.readTree(answer.body());
            if (job.path("state").asString().equals(state)) {
                return answer.headers().firstValue("ETag").orElseThrow();
            } else if (job.has("problem")) {
                throw new IllegalStateException(answer.body());
            }
            Thread.sleep(20);
        }
    }

    private String post(String path, String header, String value, HttpRequest.BodyPublisher body) throws Exception {
        var answer = http.send(request(path).header(header, value).POST(body).build(), ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static HttpRequest.Builder request(String path) {
        var credentials = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create(ADDRESS + path)).header("Authorization", "Basic " + credentials);
    }

    private void awaitReady() throws InterruptedException {
        while (!isReady()) {
            Thread.sleep(200);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            var health = http.send(request("/actuator/health/readiness").build(), ofString());
            var outline = http.send(request(BOOK + "/outline").build(), ofString());
            return health.statusCode() == 200 && outline.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Of the log's lines, such as {@code Pause Young (Allocation Failure) 120M->80M(247M)}, the largest second figure. */
    private static int peak(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(it -> it.matches(".*\\d+M->\\d+M.*"))
                    .mapToInt(it -> Integer.parseInt(it.replaceAll(".*->(\\d+)M.*", "$1")))
                    .max()
                    .orElse(0);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
