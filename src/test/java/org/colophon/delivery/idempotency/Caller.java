package org.colophon.delivery.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Somebody with an account who sends POSTs with keys. */
record Caller(int port, String name, String password) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Caller admin(int port) {
        return new Caller(port, "admin", "correct horse battery staple");
    }

    HttpResponse<String> post(String path, String key, String json) throws IOException, InterruptedException {
        return send(request(path, "application/json", json).header("Idempotency-Key", key));
    }

    CompletableFuture<HttpResponse<String>> begin(String path, String key, String json) {
        var request = request(path, "application/json", json).header("Idempotency-Key", key);
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** As a form with one file. */
    HttpResponse<String> upload(String path, String key, String boundary, String csv)
            throws IOException, InterruptedException {
        var form = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n";
        return send(request(path, "multipart/form-data; boundary=" + boundary, form.formatted(boundary, csv, boundary))
                .header("Idempotency-Key", key));
    }

    HttpRequest.Builder request(String path, String type, String body) {
        var credentials = (name + ":" + password).getBytes(UTF_8);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
