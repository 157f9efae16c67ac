package org.colophon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One visitor with one window, who notices whatever leaves for another host. */
final class Visit implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Look look;
    private final String address;
    private final Page page;
    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, Look look, String address) {
        this.context = context;
        this.look = look;
        this.address = address;
        context.onRequest(this::notice);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** @return the answer's status */
    int open(String path) {
        Response response = page.navigate(path);
        return response.status();
    }

    /** Keeps a picture of the whole page, for people to look at, with the covers further down. */
    void picture(String name) {
        page.evaluate("""
                () => Promise.all([...document.images].map(image => {
                    image.loading = 'eager';
                    return image.decode();
                }))""");
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + look + ".png")));
    }

    void assertFitsItsWindow() {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that stand out at the side of %s", page.url())
                .isZero();
    }

    void assertOpenToEveryone() {
        var faults = new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Visit::inWords)
                        .toList();
        assertThat(faults).as(page.url()).isEmpty();
    }

    void assertKeptToItsHost() {
        assertThat(strangers).isEmpty();
    }

    /** A page that breaks the Content-Security-Policy, or misses a file, makes Chromium complain. */
    void assertNoComplaint() {
        assertThat(complaints).as(page.url()).isEmpty();
    }

    private void notice(Request request) {
        if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
            strangers.add(request.url());
        }
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + node.getFailureSummary())
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
