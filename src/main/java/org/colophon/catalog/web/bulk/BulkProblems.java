package org.colophon.catalog.web.bulk;

import org.colophon.catalog.bulk.StepRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells editors in problem documents (RFC 9457) why a change of many books is not taken up. */
@RestControllerAdvice(basePackageClasses = BulkProblems.class)
class BulkProblems {

    @ExceptionHandler
    ProblemDetail of(ProposalRefused refused) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.getMessage());
        problem.setProperty("errors", refused.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail of(StepRefused refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refused.getMessage());
    }
}
