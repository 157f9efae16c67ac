package org.colophon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the books that a browser has opened. */
@BrowserTest
class ForYouTests {

    private final Site site;

    ForYouTests(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource
    void followsWhatABrowserHasOpenedUntilItsReaderSaysNo(Look look) {
        try (var visit = site.visit(look)) {
            visit.open(Site.BOOK);
            visit.open("/books/release-it");
            visit.open("/for-you");
            visit.picture("for-you-list");
            assertThat(visit.page().locator(".shelf.related > li").count()).isEqualTo(10);
            assertThat(visit.page().locator(".why").first().innerText()).contains("Because you read");
            visit.assertFitsItsWindow();
            visit.assertOpenToEveryone();

            visit.open("/what-we-remember");
            visit.picture("what-we-remember-books");
            visit.assertOpenToEveryone();
            click(visit.page(), "Do not remember what I read");
            visit.picture("what-we-remember-refused");
            visit.assertOpenToEveryone();

            visit.open("/for-you");
            assertThat(visit.page().locator(".shelf.related").count()).isZero();
            visit.open("/what-we-remember");
            click(visit.page(), "Remember it again");
            assertThat(visit.page().locator(".state").innerText()).contains("is remembered, as this page describes");
            visit.assertNoComplaint();
        }
    }

    private static void click(Page page, String button) {
        page.locator("button", new Page.LocatorOptions().setHasText(button)).click();
    }
}
