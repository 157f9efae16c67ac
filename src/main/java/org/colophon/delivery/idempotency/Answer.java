package org.colophon.delivery.idempotency;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What a request was answered.
 *
 * @param headers one a line, as HTTP has them
 * @param body null when it was a secret, which is told once and kept nowhere
 */
record Answer(int status, String headers, byte @Nullable [] body) {

    private static final List<String> KEPT = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.LINK,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.CACHE_CONTROL);

    static Answer of(ContentCachingResponseWrapper response) {
        var headers = KEPT.stream()
                .flatMap(name -> response.getHeaders(name).stream().map(value -> name + ": " + value))
                .collect(joining("\n"));
        return new Answer(response.getStatus(), headers, isSecret(response) ? null : response.getContentAsByteArray());
    }

    /** A controller that forbids to store its answer forbids it to us, too. */
    private static boolean isSecret(HttpServletResponse response) {
        return response.getHeaders(HttpHeaders.CACHE_CONTROL).stream().anyMatch(it -> it.contains("no-store"));
    }

    /** Says it again. */
    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.lines().map(line -> line.split(": ", 2)).forEach(header -> response.addHeader(header[0], header[1]));
        if (body != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
