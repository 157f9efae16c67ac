package org.colophon.accounts.signin;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;

/** The password was not even looked at, because too many before it were wrong. Brings the problem to answer with. */
final class TooManyAttempts extends AuthenticationException implements ErrorResponse {

    private final long seconds;

    TooManyAttempts(Duration pause) {
        super("Too many failed attempts to sign in");
        this.seconds = pause.plusMillis(999).toSeconds();
    }

    /** How long to wait, at least 1. */
    long seconds() {
        return seconds;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.TOO_MANY_REQUESTS;
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return headers;
    }

    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatusAndDetail(
                getStatusCode(), "Too many failed attempts. Wait " + seconds + " s before the next.");
    }
}
