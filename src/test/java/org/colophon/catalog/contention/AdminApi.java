package org.colophon.catalog.contention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue's own interface, as a client elsewhere sees it. */
final class AdminApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CREDENTIALS =
            Base64.getEncoder().encodeToString("admin:correct horse battery staple".getBytes(UTF_8));

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI books;

    AdminApi(int port) {
        this.books = URI.create("http://localhost:" + port + "/admin/api/catalog/books/");
    }

    Reading read(UUID book) {
        var answer = send(request(book.toString()).GET());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("A book cannot be read: " + answer.body());
        }
        var keyword = JSON.readTree(answer.body()).at("/keywords/0").asString();
        return new Reading(book, version(answer), keyword);
    }

    Sent edit(UUID book, Deed deed, String word, @Nullable Long seen, String body) {
        var request = request(book + deed.path + "?why=" + word)
                .header("Content-Type", "application/json")
                .method(deed.method, BodyPublishers.ofString(body));
        if (seen != null) {
            request.header("If-Match", "\"v" + seen + '"');
        }
        var answer = send(request);
        var accepted = answer.statusCode() == 200;
        return new Sent(book, deed, word, seen, answer.statusCode(), accepted ? version(answer) : 0);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(books.resolve(path)).header("Authorization", "Basic " + CREDENTIALS);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long version(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("ETag").orElseThrow().replaceAll("\\D", ""));
    }
}
