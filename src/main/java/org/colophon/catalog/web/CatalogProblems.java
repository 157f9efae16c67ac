package org.colophon.catalog.web;

import java.util.List;
import java.util.Map;
import org.colophon.catalog.book.NotPublishable;
import org.colophon.catalog.book.TransitionRefused;
import org.colophon.catalog.cover.NotAPicture;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.editor.ImprintOutOfReach;
import org.colophon.catalog.history.NoSuchVersion;
import org.colophon.catalog.imprint.ImprintRefused;
import org.colophon.catalog.listing.NoSuchCursor;
import org.colophon.catalog.register.IsbnTaken;
import org.colophon.catalog.register.IsbnsContended;
import org.colophon.catalog.register.NoSuchEdition;
import org.colophon.catalog.register.Register;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells editors in problem documents (RFC 9457) what the catalogue refuses. */
@RestControllerAdvice(basePackageClasses = CatalogProblems.class)
class CatalogProblems {

    private final Register register;

    CatalogProblems(Register register) {
        this.register = register;
    }

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

    /** Now that the change is undone, the register can tell who came first. */
    @ExceptionHandler
    ProblemDetail of(IsbnsContended lost) {
        try {
            register.requireFreeIsbns(lost.book(), lost.products());
            return problem(HttpStatus.CONFLICT, lost, List.of());
        } catch (IsbnTaken taken) {
            return of(taken);
        }
    }

    @ExceptionHandler
    ProblemDetail of(ImprintOutOfReach refused) {
        return problem(
                HttpStatus.FORBIDDEN, refused, List.of(new Fault("/imprint", String.valueOf(refused.getMessage()))));
    }

    @ExceptionHandler
    ProblemDetail of(ImprintRefused refused) {
        return problem(HttpStatus.CONFLICT, refused, List.of(refused.fault()));
    }

    @ExceptionHandler
    ProblemDetail of(NoSuchCursor unknown) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The request has faults.");
        problem.setProperty(
                "errors", List.of(Map.of("parameter", "after", "detail", String.valueOf(unknown.getMessage()))));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail of(NoSuchVersion unknown) {
        return problem(HttpStatus.NOT_FOUND, unknown, List.of());
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
