package org.colophon.storefront.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Remembers in a browser the pass by which somebody came, for the pages of that book only. */
public final class PassCookie {

    private static final String NAME = "colophon-pass";

    private PassCookie() {}

    /** @param end from when on the pass opens nothing */
    public static ResponseCookie of(String slug, String pass, Instant end, boolean secure) {
        return ResponseCookie.from(NAME, pass)
                .path("/books/" + slug)
                .maxAge(Duration.between(Instant.now(), end))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }

    /** The pass that the request brings, whether it holds or not. */
    public static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> cookie.getValue());
    }
}
