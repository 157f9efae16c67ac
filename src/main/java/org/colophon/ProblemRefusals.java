package org.colophon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

/** Refuses the callers of JSON interfaces with a problem (RFC 9457); an exception that brings its own problem has it told. */
@Component
final class ProblemRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Basic realm=\"Colophon\", charset=\"UTF-8\"";

    private final JacksonJsonHttpMessageConverter json = new JacksonJsonHttpMessageConverter();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        switch (e) {
            case ErrorResponse known -> {
                known.getHeaders().forEach((name, values) -> values.forEach(it -> response.addHeader(name, it)));
                write(request, response, known.getBody());
            }
            case AuthenticationServiceException unavailable -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
                write(request, response, problem(HttpStatus.SERVICE_UNAVAILABLE, "Accounts cannot be read just now."));
            }
            case OAuth2AuthenticationException wrong -> {
                response.setHeader(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"" + wrong.getError().getErrorCode() + "\"");
                write(request, response, problem(HttpStatus.UNAUTHORIZED, "The token is not valid, or not any more."));
            }
            default -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
                write(
                        request,
                        response,
                        problem(HttpStatus.UNAUTHORIZED, "Sign in with the name and password of an account."));
            }
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(request, response, problem(HttpStatus.FORBIDDEN, "Your role does not allow this."));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(problem.getStatus());
        json.write(problem, MediaType.APPLICATION_PROBLEM_JSON, new ServletServerHttpResponse(response));
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
