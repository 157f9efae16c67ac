package org.colophon.catalog.web.contributor;

import java.util.Map;
import org.colophon.catalog.contributor.IdentifierTaken;
import org.colophon.catalog.contributor.MergeRefused;
import org.colophon.catalog.contributor.NoSuchContributor;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells editors in problem documents (RFC 9457) why a contributor cannot be that. */
@RestControllerAdvice(basePackageClasses = Page.class)
class ContributorProblems {

    @ExceptionHandler
    ProblemDetail of(IdentifierTaken taken) {
        return problem(HttpStatus.CONFLICT, taken, taken.faults());
    }

    @ExceptionHandler
    ProblemDetail of(MergeRefused refused) {
        return problem(HttpStatus.CONFLICT, refused, refused.faults());
    }

    @ExceptionHandler
    ProblemDetail of(NoSuchContributor unknown) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, unknown, unknown.faults());
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException fact, Map<String, String> faults) {
        var problem = ProblemDetail.forStatusAndDetail(status, fact.getMessage());
        if (!faults.isEmpty()) {
            problem.setProperty(
                    "errors",
                    faults.entrySet().stream()
                            .map(it -> new Fault(it.getKey(), it.getValue()))
                            .toList());
        }
        return problem;
    }
}
