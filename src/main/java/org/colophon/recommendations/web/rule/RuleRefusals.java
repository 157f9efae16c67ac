package org.colophon.recommendations.web.rule;

import org.colophon.recommendations.rule.BeyondTheirImprints;
import org.colophon.recommendations.rule.RulesRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says over HTTP why a rule or a setting cannot be. */
@RestControllerAdvice(basePackageClasses = RuleRefusals.class)
class RuleRefusals {

    @ExceptionHandler
    ProblemDetail handle(RulesRefused e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
        problem.setProperty("errors", e.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail handle(BeyondTheirImprints e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, e.getMessage());
    }
}
