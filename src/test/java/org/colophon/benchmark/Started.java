package org.colophon.benchmark;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Base64;
import javax.sql.DataSource;
import org.colophon.ColophonApplication;
import org.colophon.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on an empty database, asked over HTTP as its administrator. */
final class Started {

    private static final String PASSWORD = "benchmark benchmark";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext application;

    private Started(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** What is measured on one database. */
    interface Measurement<T> {
        T in(Started application) throws Exception;
    }

    /** @param database {@code H2}, in a file as it is delivered, or {@code PostgreSQL} */
    static <T> T on(String database, Measurement<T> measurement) throws Exception {
        if (database.equals("H2")) {
            var folder = Files.createTempDirectory("colophon");
            return on(database, "jdbc:h2:file:" + folder.resolve("colophon") + ";WRITE_DELAY=0", "sa", measurement);
        }
        try (var postgresql = EmbeddedPostgres.start()) {
            var address = postgresql.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
            return on(database, address, "postgres", measurement);
        }
    }

    private static <T> T on(String database, String address, String user, Measurement<T> measurement) throws Exception {
        try (var application = start(address, user)) {
            requireDatabase(database, application.getBean(DataSource.class));
            return measurement.in(new Started(application));
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

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** @throws IllegalStateException unless the answer is 200 */
    void get(String path) {
        var status = send(request(path)).statusCode();
        if (status != 200) {
            throw new IllegalStateException(path + " was answered with " + status);
        }
    }

    boolean has(String path) {
        return send(request(path)).statusCode() == 200;
    }

    /** @param ifMatch the version to be changed; any text where the endpoint asks for none */
    String send(String method, String path, String ifMatch, String json) {
        var answer = send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .method(method, BodyPublishers.ofString(json)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var credentials = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
