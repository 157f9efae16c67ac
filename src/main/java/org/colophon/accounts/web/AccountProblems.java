package org.colophon.accounts.web;

import java.util.List;
import java.util.Map;
import org.colophon.accounts.account.KeptByProvider;
import org.colophon.accounts.account.LastAdministrator;
import org.colophon.accounts.account.NameTaken;
import org.colophon.accounts.account.PasswordRefused;
import org.colophon.accounts.account.WrongPassword;
import org.colophon.accounts.mandate.MandateRefused;
import org.colophon.accounts.token.TooManyTokens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells what the rules of accounts refuse, with a pointer to what was refused. */
@RestControllerAdvice(basePackageClasses = AccountProblems.class)
class AccountProblems {

    @ExceptionHandler
    ProblemDetail answer(Refusals e) {
        return problem(HttpStatus.BAD_REQUEST, "The account cannot be like this.", e.faults());
    }

    @ExceptionHandler
    ProblemDetail answer(PasswordRefused e) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "The password is not good enough.",
                Refusals.of(e).faults());
    }

    @ExceptionHandler
    ProblemDetail answer(MandateRefused e) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "The account cannot have these imprints.",
                Refusals.of(e).faults());
    }

    @ExceptionHandler
    ProblemDetail answer(WrongPassword e) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "The current password is another.",
                List.of(Refusals.fault("/current", "This is not the password.")));
    }

    @ExceptionHandler
    ProblemDetail answer(NameTaken e) {
        return problem(
                HttpStatus.CONFLICT,
                "The name is taken.",
                List.of(Refusals.fault("/name", "Another account has this name.")));
    }

    @ExceptionHandler
    ProblemDetail answer(LastAdministrator e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "One administrator must stay able to sign in.");
    }

    @ExceptionHandler({KeptByProvider.class, TooManyTokens.class})
    ProblemDetail answer(RuntimeException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<Map<String, String>> faults) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", faults);
        return problem;
    }
}
