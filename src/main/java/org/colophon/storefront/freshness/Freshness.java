package org.colophon.storefront.freshness;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.storefront.visitor.PassCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers 304 to a client that has kept what we would send. Caches may keep what anyone may see but must ask each time; what
 * someone sees who is signed in or has a pass is kept by their own browser only, and never compared.
 */
@Component
public class Freshness {

    private static final String PUBLIC = "no-cache";
    private static final String PRIVATE = "private, no-cache";

    private final Edition edition;

    Freshness(Edition edition) {
        this.edition = edition;
    }

    /**
     * Sets the headers of the answer, for one that depends on nothing but the given state.
     *
     * @return whether the answer is complete already, with 304 and no body
     */
    public boolean isKept(ServletWebRequest request, List<?> state) {
        var personal = request.getUserPrincipal() != null
                || PassCookie.in(request.getRequest()).isPresent();
        set(request, HttpHeaders.CACHE_CONTROL, personal || setsCookie(request) ? PRIVATE : PUBLIC);
        set(request, HttpHeaders.VARY, HttpHeaders.COOKIE + ", " + HttpHeaders.AUTHORIZATION);
        return !personal && request.checkNotModified(tag(state));
    }

    private String tag(List<?> state) {
        return "W/\""
                + Digest.of(Stream.concat(Stream.of(edition.digest()), state.stream())
                        .toList()) + "\"";
    }

    /** A cookie is for the one browser that gets it, and no cache between may hand it to another. */
    private static boolean setsCookie(ServletWebRequest request) {
        var response = request.getResponse();
        return response != null && response.containsHeader(HttpHeaders.SET_COOKIE);
    }

    private static void set(ServletWebRequest request, String name, String value) {
        var response = request.getResponse();
        if (response != null) {
            response.addHeader(name, value);
        }
    }
}
