package org.colophon;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, as the "errors" of a problem answer list it.
 *
 * @param pointer where in the body, as a JSON pointer (RFC 6901); absent when the fault is not in the body
 * @param parameter the path variable, query parameter or header; absent when the fault is in the body
 * @param detail what is wrong there, for a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Fault(@Nullable String pointer, @Nullable String parameter, String detail) {

    static Fault inBody(String pointer, @Nullable String detail) {
        return new Fault(pointer, null, orGeneral(detail));
    }

    static Fault inParameter(String name, @Nullable String detail) {
        return new Fault(null, name, orGeneral(detail));
    }

    static Fault ofRequest(@Nullable String detail) {
        return new Fault(null, null, orGeneral(detail));
    }

    private static String orGeneral(@Nullable String detail) {
        return detail == null ? "is not valid" : detail;
    }
}
