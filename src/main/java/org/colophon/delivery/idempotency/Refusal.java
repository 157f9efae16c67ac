package org.colophon.delivery.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;

/** Why a request with a key is not carried out, told as a problem (RFC 9457). */
enum Refusal {
    MALFORMED(HttpStatus.BAD_REQUEST, "Send one key of 1 to 255 printable ASCII characters.", 0),
    OTHER_REQUEST(HttpStatus.UNPROCESSABLE_CONTENT, "The key belongs to another request that was sent before.", 0),
    IN_PROGRESS(HttpStatus.CONFLICT, "The request with this key is still being carried out.", 1),
    SECRET(HttpStatus.CONFLICT, "The request was carried out; its answer was a secret and is not told again.", 0),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The database is not available just now; nothing was changed.", 5);

    private static final JacksonJsonHttpMessageConverter JSON = new JacksonJsonHttpMessageConverter();

    private final HttpStatus status;
    private final String detail;
    private final int retryAfterSeconds;

    Refusal(HttpStatus status, String detail, int retryAfterSeconds) {
        this.status = status;
        this.detail = detail;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setInstance(URI.create(request.getRequestURI()));
        if (status.is4xxClientError()) {
            problem.setProperty("errors", List.of(Map.of("parameter", IdempotencyKey.HEADER, "detail", detail)));
        }
        if (retryAfterSeconds > 0) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, retryAfterSeconds);
        }
        response.setStatus(status.value());
        JSON.write(problem, MediaType.APPLICATION_PROBLEM_JSON, new ServletServerHttpResponse(response));
    }
}
