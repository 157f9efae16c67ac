package org.colophon;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what no controller did: callers of JSON interfaces with a problem (RFC 9457), everybody else with a page. */
@Controller
final class ErrorPages implements ErrorController {

    private static final List<String> INTERFACES = List.of("/api/", "/admin/api/", "/actuator/");

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        var status = statusOf(request);
        var path = pathOf(request);
        return INTERFACES.stream().anyMatch(path::startsWith) ? problem(status, path) : page(status);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String path) {
        var problem = ProblemDetail.forStatus(status);
        problem.setInstance(URI.create(path));
        return ResponseEntity.of(problem).build();
    }

    private static ModelAndView page(HttpStatus status) {
        return new ModelAndView(viewOf(status), Map.of("status", status.value()), status);
    }

    private static String viewOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, GONE -> "error/404";
            case FORBIDDEN -> "error/403";
            default -> status.is5xxServerError() ? "error/500" : "error/400";
        };
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static String pathOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse("/");
    }
}
