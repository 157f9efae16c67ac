package org.colophon;

import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.convert.ConversionService;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers whatever a REST controller throws as a problem (RFC 9457) that lists all faults and tells nothing of our inside.
 * Abstract so that scanning passes it by, see {@link WebConfiguration#problemAdvice()}.
 */
@RestControllerAdvice(annotations = RestController.class)
abstract class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final ObjectProvider<ConversionService> conversion;

    ProblemAdvice(ObjectProvider<ConversionService> conversion) {
        this.conversion = conversion;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(faulty(Faults.in(e, e.getParameter())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return e.isForReturnValue() ? unexpected(e) : answer(faulty(Faults.in(e)));
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(ConstraintViolationException e) {
        return answer(faulty(Faults.in(e.getConstraintViolations())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var faults = new ArrayList<>(BodyFaults.end());
        faults.add(UnreadableJson.fault(e.getCause()));
        return answer(faulty(faults));
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(BodyFaults.Found e) {
        return answer(faulty(e.faults()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "";
        var all = new ParameterFaults(request, conversion.getObject()).find();
        return answer(faulty(
                all.isEmpty()
                        ? List.of(Fault.inParameter(name, ParameterFaults.detail(e.getValue(), e.getRequiredType())))
                        : all));
    }

    /** A write that says nothing of what it builds on is refused (RFC 6585), for it could overwrite the unseen. */
    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return e instanceof MissingRequestHeaderException missing
                        && missing.getHeaderName().equalsIgnoreCase(HttpHeaders.IF_MATCH)
                ? answer(problem(HttpStatus.PRECONDITION_REQUIRED, "Send the ETag that you last read as If-Match."))
                : super.handleServletRequestBindingException(e, headers, status, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(OptimisticLockingFailureException e) {
        return answer(problem(HttpStatus.PRECONDITION_FAILED, "It was changed since you read it. Read it again."));
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(DataIntegrityViolationException e) {
        LOG.warn("A request contradicts what is stored", e);
        return answer(problem(HttpStatus.CONFLICT, "This contradicts something that is stored already."));
    }

    @ExceptionHandler({
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<Object> unavailable(Exception e) {
        LOG.error("The database is not available", e);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "The database is not available just now."));
    }

    /** Spring Security's firewall looks at parameters when they are first asked for, which may be as late as here. */
    @ExceptionHandler
    ResponseEntity<Object> handle(RequestRejectedException e) {
        return answer(problem(HttpStatus.BAD_REQUEST, "A parameter has a character that no text may have."));
    }

    /** Spring Security answers these itself, as they also arise before any controller is reached. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSpringSecurity(RuntimeException e) {
        throw e;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotWritable(
            HttpMessageNotWritableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return unexpected(e);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e) {
        var id = UUID.randomUUID();
        LOG.error("Unexpected, answered as {}", id, e);
        var problem =
                problem(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong. The log has it under " + id + ".");
        problem.setInstance(URI.create("urn:uuid:" + id));
        return answer(problem);
    }

    private static ProblemDetail faulty(List<Fault> faults) {
        var problem = problem(HttpStatus.BAD_REQUEST, "The request has faults, listed in \"errors\".");
        problem.setProperty("errors", faults);
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
