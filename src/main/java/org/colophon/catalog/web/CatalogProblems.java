package org.colophon.catalog.web;

import java.util.List;
import org.colophon.catalog.book.IsbnTaken;
import org.colophon.catalog.book.NoSuchEdition;
import org.colophon.catalog.book.NotPublishable;
import org.colophon.catalog.book.TransitionRefused;
import org.colophon.catalog.cover.NotAPicture;
import org.colophon.catalog.description.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells editors in problem documents (RFC 9457) what the catalogue refuses. */
@RestControllerAdvice(basePackageClasses = CatalogProblems.class)
class CatalogProblems {

    @ExceptionHandler
    ProblemDetail of(NotPublishable refused) {
        return problem(HttpStatus.CONFLICT, refused, refused.faults());
    }

    @ExceptionHandler
    ProblemDetail of(TransitionRefused refused) {
        return problem(HttpStatus.CONFLICT, refused, List.of());
    }

    @ExceptionHandler
    ProblemDetail of(IsbnTaken taken) {
        var problem = problem(HttpStatus.CONFLICT, taken, List.of(taken.fault()));
        problem.setProperty("book", taken.holder());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail of(NoSuchEdition unknown) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, unknown, List.of(unknown.fault()));
    }

    @ExceptionHandler
    ProblemDetail of(NotAPicture refused) {
        return problem(HttpStatus.BAD_REQUEST, refused, List.of());
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException fact, List<Fault> faults) {
        var problem = ProblemDetail.forStatusAndDetail(status, fact.getMessage());
        if (!faults.isEmpty()) {
            problem.setProperty("errors", faults);
        }
        return problem;
    }
}
