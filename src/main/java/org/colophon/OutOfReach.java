package org.colophon;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Refuses with the error page: 404 for what no rule names, so that signing in is offered only where it would help, and 403
 * for a desk page above one's role and for a form that is not from our own pages.
 */
@Component
final class OutOfReach implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final RequestMatcher DESK = pathPattern("/admin/**");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        var plainly = e instanceof CsrfException || DESK.matches(request);
        response.sendError((plainly ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
    }
}
