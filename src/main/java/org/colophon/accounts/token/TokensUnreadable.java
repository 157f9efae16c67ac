package org.colophon.accounts.token;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;

/** The database does not answer, so nobody knows whose a token is. Brings the problem to answer with. */
final class TokensUnreadable extends AuthenticationException implements ErrorResponse {

    TokensUnreadable(RuntimeException cause) {
        super("Tokens cannot be read", cause);
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.SERVICE_UNAVAILABLE;
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return headers;
    }

    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatusAndDetail(getStatusCode(), "Tokens cannot be read just now.");
    }
}
