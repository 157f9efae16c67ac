package org.colophon;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Collects all that is wrong with a JSON body: what its properties cannot hold, as {@link ReadingOn} notes it, together with
 * what validation finds in the rest. Notes are taken while a request's body is read, and at no other time.
 */
@ControllerAdvice
class BodyFaults extends RequestBodyAdviceAdapter {

    private static final String NOTES = BodyFaults.class.getName();

    private final Validator validator;

    BodyFaults(Validator validator) {
        this.validator = validator;
    }

    /** @return whether notes are being taken; if not, the reader has to throw what it found */
    static boolean note(String pointer, String detail) {
        var notes = notes();
        if (notes != null && notes.stream().noneMatch(it -> isAt(it, pointer))) {
            notes.add(Fault.inBody(pointer, detail));
        }
        return notes != null;
    }

    /** Ends the taking of notes. */
    static List<Fault> end() {
        var notes = notes();
        if (notes != null) {
            RequestContextHolder.currentRequestAttributes().removeAttribute(NOTES, SCOPE_REQUEST);
        }
        return notes == null ? List.of() : notes;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Fault> notes() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (List<Fault>) request.getAttribute(NOTES, SCOPE_REQUEST);
    }

    /** A fault within a thing explains whatever else is wrong with the thing. */
    private static boolean isAt(Fault noted, String pointer) {
        var known = String.valueOf(noted.pointer());
        return known.equals(pointer) || known.startsWith(pointer + "/");
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        RequestContextHolder.currentRequestAttributes().setAttribute(NOTES, new ArrayList<Fault>(), SCOPE_REQUEST);
        return message;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        var noted = end();
        if (!noted.isEmpty()) {
            throw new Found(Stream.concat(noted.stream(), otherFaults(body, parameter, noted))
                    .toList());
        }
        return body;
    }

    /** @param body null when it was no object at all */
    private Stream<Fault> otherFaults(@Nullable Object body, MethodParameter parameter, List<Fault> noted) {
        return body == null || !parameter.hasParameterAnnotation(Valid.class)
                ? Stream.empty()
                : Faults.in(List.copyOf(validator.validate(body))).stream()
                        .filter(found -> noted.stream().noneMatch(it -> overlap(it, found)));
    }

    /** What could not be read is missing from what validation sees, which is no fault of its own. */
    private static boolean overlap(Fault noted, Fault found) {
        return isAt(noted, String.valueOf(found.pointer())) || isAt(found, String.valueOf(noted.pointer()));
    }

    /** The body has these faults. */
    static final class Found extends RuntimeException {

        private final transient List<Fault> faults;

        Found(List<Fault> faults) {
            super("The body has faults");
            this.faults = faults;
        }

        List<Fault> faults() {
            return faults;
        }
    }
}
