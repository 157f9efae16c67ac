package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way into a book for one who has no mouse. */
@BrowserTest
class KeyboardTests {

    private static final int FEW = 12;

    private final Site site;

    KeyboardTests(Site site) {
        this.site = site;
    }

    @Test
    void skipsToTheContentAndReadsFromTheContents() {
        try (var visit = site.visit(Look.LIGHT)) {
            visit.open(Site.BOOK);
            var page = visit.page();

            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Skip to content");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("#main$"));

            tabTo(page, "#contents li > a");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/read/0$"));
        }
    }

    @Test
    void findsWhatIsInABookWhileItIsTyped() {
        try (var visit = site.visit(Look.LIGHT)) {
            visit.open(Site.BOOK + "/search?q=xylophone");
            var page = visit.page();
            assertThat(page.locator("#found mark")).hasCount(0);

            page.locator("form.look-inside input[name=q]").fill("");
            page.keyboard().type("desi");

            assertThat(page.locator("#found mark").first()).hasText(Pattern.compile("^desi", Pattern.CASE_INSENSITIVE));
            assertThat(page).hasURL(Pattern.compile("q=desi$"));
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int tabs = 0; tabs < FEW; tabs++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }
}
