package org.colophon.storefront.memory;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie with which a browser brings its memory, or its reader's refusal to have any. */
final class MemoryCookie {

    static final String NAME = "colophon-reader";

    /** For how long a browser keeps its memory after the last book that was new to it. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final String REFUSAL = "no";
    private static final Duration REFUSAL_KEPT = Duration.ofDays(400);

    private MemoryCookie() {}

    static Optional<BrowserMemory> in(HttpServletRequest request) {
        return value(request).flatMap(BrowserMemory::parse);
    }

    static boolean refuses(HttpServletRequest request) {
        return value(request).filter(REFUSAL::equals).isPresent();
    }

    static ResponseCookie of(BrowserMemory memory, HttpServletRequest request) {
        return cookie(memory.toString(), KEPT, request);
    }

    /** As long as browsers keep any cookie, for it should not have to be said again. */
    static ResponseCookie refusal(HttpServletRequest request) {
        return cookie(REFUSAL, REFUSAL_KEPT, request);
    }

    static ResponseCookie none(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static Optional<String> value(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> cookie.getValue());
    }

    private static ResponseCookie cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }
}
