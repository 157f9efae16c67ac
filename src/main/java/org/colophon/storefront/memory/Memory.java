package org.colophon.storefront.memory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Recommendations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Decides what may be remembered of whom, and forgets it when they say so. */
@Component
public class Memory {

    private final Refusals refusals;
    private final Recommendations recommendations;

    Memory(Refusals refusals, Recommendations recommendations) {
        this.refusals = refusals;
        this.recommendations = recommendations;
    }

    /** Whether something may be remembered, or who has said that it may not be. */
    public enum Consent {
        GIVEN,
        /** The reader has said no on this site. */
        REFUSED,
        /** The browser says no, to every site. */
        SIGNALLED
    }

    public Consent consent(HttpServletRequest request) {
        if (MemoryCookie.refuses(request)
                || account(request).filter(refusals::has).isPresent()) {
            return Consent.REFUSED;
        }
        return Signals.object(request) ? Consent.SIGNALLED : Consent.GIVEN;
    }

    /** The books that this browser has opened, the latest first. */
    public List<BookId> opened(HttpServletRequest request) {
        return MemoryCookie.in(request).map(BrowserMemory::opened).orElse(List.of());
    }

    /**
     * What to know the reader by among the readings. Gives a browser a name and the book to remember.
     *
     * @return empty when nothing may be remembered
     */
    Optional<String> remember(HttpServletRequest request, HttpServletResponse response, BookId book) {
        if (!Signals.tellOfAPerson(request) || consent(request) != Consent.GIVEN) {
            return Optional.empty();
        }
        return account(request).map(Memory::ofAccount).or(() -> Optional.of(ofBrowser(request, response, book)));
    }

    private static String ofBrowser(HttpServletRequest request, HttpServletResponse response, BookId book) {
        var known = MemoryCookie.in(request);
        var memory = known.orElseGet(BrowserMemory::empty).opening(book);
        if (!memory.equals(known.orElse(null))) {
            add(response, MemoryCookie.of(memory, request));
        }
        return ofBrowser(memory);
    }

    /** Remembers nothing from now on, and forgets what was remembered. */
    public void refuse(HttpServletRequest request, HttpServletResponse response) {
        forgetReadings(request);
        account(request).ifPresent(refusals::add);
        add(response, MemoryCookie.refusal(request));
    }

    public void allow(HttpServletRequest request, HttpServletResponse response) {
        account(request).ifPresent(refusals::remove);
        if (MemoryCookie.refuses(request)) {
            add(response, MemoryCookie.none(request));
        }
    }

    /** Forgets all that was read, among the readings and in this browser. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        forgetReadings(request);
        if (!MemoryCookie.refuses(request)) {
            add(response, MemoryCookie.none(request));
        }
    }

    private void forgetReadings(HttpServletRequest request) {
        account(request).map(Memory::ofAccount).map(recommendations::keyOf).ifPresent(recommendations::forget);
        MemoryCookie.in(request)
                .map(Memory::ofBrowser)
                .map(recommendations::keyOf)
                .ifPresent(recommendations::forget);
    }

    private static Optional<String> account(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }

    private static String ofAccount(String account) {
        return "account " + account;
    }

    private static String ofBrowser(BrowserMemory memory) {
        return "browser " + memory.name();
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
