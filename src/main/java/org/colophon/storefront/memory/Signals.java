package org.colophon.storefront.memory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** What a request says of itself. */
final class Signals {

    /** Words by which programs call themselves. Who wants to be taken for a person is: the intake limits what one can read. */
    private static final Pattern PROGRAM = Pattern.compile(
            "bot\\b|crawl|spider|slurp|archiver|scrap|fetch|preview|monitor|uptime|lighthouse|validator|feed"
                    + "|curl|wget|python|java/|okhttp|go-http|libwww|httpclient|^$",
            Pattern.CASE_INSENSITIVE);

    private Signals() {}

    /**
     * Whether the browser asks not to be tracked: by Do Not Track (W3C, Tracking Preference Expression) or Global Privacy
     * Control (W3C).
     */
    static boolean object(HttpServletRequest request) {
        return Stream.of("DNT", "Sec-GPC").map(request::getHeader).anyMatch("1"::equals);
    }

    /** Whether a person looks at the answer: not a program, nor a browser that fetches ahead (Fetch, Sec-Purpose). */
    static boolean tellOfAPerson(HttpServletRequest request) {
        var program = request.getHeader(HttpHeaders.USER_AGENT);
        return program != null
                && !request.getMethod().equals("HEAD")
                && !PROGRAM.matcher(program).find()
                && Stream.of("Sec-Purpose", "Purpose", "X-Moz")
                        .map(request::getHeader)
                        .noneMatch(purpose -> purpose != null && purpose.contains("prefetch"));
    }
}
