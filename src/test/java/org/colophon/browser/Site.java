package org.colophon.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.function.Supplier;

/** The running application, as a visitor with a browser finds it. */
record Site(Browser browser, Supplier<String> address, Runnable settling) {

    static final String BOOK = "/books/python-architecture-patterns";
    static final String HANDBOOK = "/books/the-colophon-handbook";

    private static final Duration SOON = Duration.ofSeconds(90);

    /** Opens the browser's window, once the events of the sample catalogue have all arrived. */
    Visit visit(Look look) {
        var context = browser.newContext(look.options().setBaseURL(address.get()));
        await().atMost(SOON).untilAsserted(() -> assertFilled(context.request()));
        settling.run();
        return new Visit(context, look, address.get());
    }

    private static void assertFilled(APIRequestContext request) {
        assertThat(request.get("/api/v1/books?limit=100").text()).contains("\"next\"");
        assertThat(request.get("/api/v1" + BOOK + "/outline").text()).contains("\"number\":22");
        assertThat(request.get("/api/v1" + HANDBOOK + "/outline").text()).contains("\"number\":20");
        assertThat(request.get("/api/v1" + BOOK + "/related").text().split("\"score\"", -1))
                .hasSize(11);
    }
}
