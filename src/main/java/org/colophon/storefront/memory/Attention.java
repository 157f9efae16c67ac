package org.colophon.storefront.memory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.content.ContentReleased.Entry;
import org.colophon.recommendations.Observation;
import org.colophon.recommendations.Recommendations;
import org.colophon.storefront.shelf.ShelvedBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells the recommendations what is read, of those who do not mind. How far a reader is in a book is a guess that errs to the
 * low side: who opens a page may close it again, but who turns the pages has come by what lies before.
 */
@Component
public class Attention {

    /** Who has come to the page of a book. */
    static final double PAGE = .1;

    /** Who has come there from the page of another, by its related books. */
    static final double FOLLOWED = .2;

    /** Who has opened the text somewhere. */
    static final double INSIDE = .3;

    private static final Pattern PAGE_OF_A_BOOK = Pattern.compile("/books/([^/]+)(/read/\\d+|/related)?");

    private final Memory memory;
    private final Recommendations recommendations;
    private final Clock clock;

    Attention(Memory memory, Recommendations recommendations, ObjectProvider<Clock> clock) {
        this.memory = memory;
        this.recommendations = recommendations;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** The page of a book is asked for. */
    public void opened(HttpServletRequest request, HttpServletResponse response, ShelvedBook book) {
        var from = pageBefore(request).map(page -> page.group(1));
        boolean followed = from.isPresent() && !from.get().equals(book.card().slug());
        observe(request, response, book, followed ? FOLLOWED : PAGE);
    }

    /** An entry of a book is asked for. */
    public void read(HttpServletRequest request, HttpServletResponse response, ShelvedBook book, Entry entry) {
        boolean turned = pageBefore(request)
                .filter(page -> page.group(1).equals(book.card().slug()))
                .filter(page -> page.group(2) != null)
                .isPresent();
        double before = turned ? book.outline().extent(entry.number(), 0) : 0;
        observe(request, response, book, Math.max(INSIDE, before));
    }

    /** A reader has come as far in an entry, in percent, as the page tells while it is read. */
    public void reached(
            HttpServletRequest request, HttpServletResponse response, ShelvedBook book, Entry entry, int percent) {
        double extent = book.outline().extent(entry.number(), percent / 100.0);
        observe(request, response, book, Math.max(INSIDE, extent));
    }

    private void observe(HttpServletRequest request, HttpServletResponse response, ShelvedBook book, double extent) {
        memory.remember(request, response, book.card().id())
                .map(recommendations::keyOf)
                .map(reader -> new Observation(reader, book.card().id(), extent, clock.instant()))
                .ifPresent(recommendations::observe);
    }

    /** The page of a book, on this site, from which a link was followed. */
    private static Optional<Matcher> pageBefore(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(Attention::address)
                .filter(from -> request.getServerName().equals(from.getHost()))
                .map(from -> PAGE_OF_A_BOOK.matcher(from.getPath()))
                .filter(Matcher::matches);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException whatNoBrowserSends) {
            return Optional.empty();
        }
    }
}
