package org.colophon.accounts.web;

import java.util.List;
import java.util.Map;
import org.colophon.accounts.account.LastAdministrator;
import org.colophon.accounts.account.NameTaken;
import org.colophon.accounts.account.PasswordRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells what the rules of accounts refuse, with a pointer to what was refused. */
@RestControllerAdvice(assignableTypes = AccountController.class)
class AccountProblems {

    @ExceptionHandler
    ProblemDetail answer(PasswordRefused e) {
        return problem(HttpStatus.BAD_REQUEST, "The password is not good enough.", "/password", e.reasons());
    }

    @ExceptionHandler
    ProblemDetail answer(NameTaken e) {
        return problem(HttpStatus.CONFLICT, "The name is taken.", "/name", List.of("Another account has this name."));
    }

    @ExceptionHandler
    ProblemDetail answer(LastAdministrator e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "One administrator must stay able to sign in.");
    }

    private static ProblemDetail problem(HttpStatus status, String detail, String pointer, List<String> faults) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty(
                "errors",
                faults.stream()
                        .map(fault -> Map.of("pointer", pointer, "detail", fault))
                        .toList());
        return problem;
    }
}
