package org.colophon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, however it is looked at. */
@BrowserTest
class EveryPageTests {

    private static final Map<String, String> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("home", "/"),
            Map.entry("books", "/books"),
            Map.entry("subjects", "/subjects"),
            Map.entry("subject", "/subjects/UMZ"),
            Map.entry("book", Site.BOOK),
            Map.entry("related", Site.BOOK + "/related"),
            Map.entry("for-you", "/for-you"),
            Map.entry("what-we-remember", "/what-we-remember"),
            Map.entry("read-2", Site.BOOK + "/read/2"),
            Map.entry("read-21", Site.BOOK + "/read/21"),
            Map.entry("read-22", Site.BOOK + "/read/22"),
            Map.entry("inside", Site.BOOK + "/search?q=design"),
            Map.entry("inside-nothing", Site.BOOK + "/search?q=xylophone"),
            Map.entry("handbook", Site.HANDBOOK),
            Map.entry("handbook-read", Site.HANDBOOK + "/read/3"),
            Map.entry("sign-in", "/sign-in"),
            Map.entry("not-found", "/books/of-sand")));

    private final Site site;

    EveryPageTests(Site site) {
        this.site = site;
    }

    static Stream<Arguments> pages() {
        return PAGES.keySet().stream().flatMap(page -> Stream.of(Look.values()).map(look -> Arguments.of(page, look)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isOpenToEveryoneAndKeepsToItself(String name, Look look) {
        try (var visit = site.visit(look)) {
            var status = visit.open(PAGES.getOrDefault(name, "/"));

            visit.picture(name);
            assertThat(status).isEqualTo(name.equals("not-found") ? 404 : 200);
            visit.assertFitsItsWindow();
            visit.assertOpenToEveryone();
            visit.assertKeptToItsHost();
            if (status == 200) {
                visit.assertNoComplaint();
            }
        }
    }
}
