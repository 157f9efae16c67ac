package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading for an evening: the place, the look, the keys, the printed page. */
@BrowserTest
class ReadingTests {

    private static final String LONG = Site.HANDBOOK + "/read/6";

    private final Site site;

    ReadingTests(Site site) {
        this.site = site;
    }

    @Test
    void aBrowserFindsThePlaceAgain() {
        try (var visit = site.visit(Look.LIGHT)) {
            visit.open(LONG);
            var stopped = stopBelow(visit.page(), "colophon.places");

            visit.open(Site.HANDBOOK);
            visit.page()
                    .getByRole(AriaRole.LINK, named("Continue reading: 6 .*"))
                    .click();

            assertThat(visit.page()).hasURL(Pattern.compile(LONG + "#" + stopped + "$"));
            assertThat(visit.page().locator("#" + stopped)).isInViewport();
            visit.assertNoComplaint();
        }
    }

    @Test
    void anAccountFindsThePlaceAgainInAnotherBrowser() {
        try (var visit = site.visit(Look.LIGHT)) {
            signIn(visit);
            visit.open(LONG);
            var saved = visit.page().waitForResponse("**/bookmark", () -> scroll(visit.page()));
            assertThat(saved.status()).isEqualTo(204);
            assertThat((String) visit.page().evaluate("localStorage.getItem('colophon.places')"))
                    .isNull();
            visit.assertNoComplaint();
        }
        try (var visit = site.visit(Look.NARROW)) {
            signIn(visit);
            visit.open(Site.HANDBOOK);
            assertThat(visit.page().getByRole(AriaRole.LINK, named("Continue reading: 6 .*")))
                    .hasAttribute("href", Pattern.compile(LONG + "#.+"));
            visit.picture("book-continued");
            visit.assertOpenToEveryone();
            visit.assertFitsItsWindow();
            visit.page().getByText("Forget my place").click();
            assertThat(visit.page().locator(".resume")).isHidden();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Light", "Sepia", "Dark"})
    void theLookIsRememberedOnAllPages(String colours) {
        try (var visit = site.visit(Look.LIGHT)) {
            visit.open(LONG);
            var page = visit.page();
            page.locator("#settings summary").click();
            page.getByLabel(colours, new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("Very large").check();
            page.getByLabel("Long").check();
            visit.picture("settings-" + colours);
            visit.assertOpenToEveryone();
            var size = page.locator(".text").evaluate("it => getComputedStyle(it).fontSize");

            page.reload();
            assertThat(page.locator(".text").evaluate("it => getComputedStyle(it).fontSize"))
                    .isEqualTo(size);
            visit.open(Site.BOOK);
            assertThat(page.locator("html")).hasAttribute("data-theme", colours.toLowerCase(Locale.ROOT));
            visit.assertOpenToEveryone();
            visit.assertNoComplaint();
            visit.picture("book-" + colours);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSettingsFitTheirWindow(Look look) {
        try (var visit = site.visit(look)) {
            visit.open(Site.BOOK + "/read/3");
            visit.page().locator("#settings summary").click();

            visit.picture("settings");
            visit.assertFitsItsWindow();
            visit.assertOpenToEveryone();
        }
    }

    @Test
    void theKeysTurnPagesAndLeadToContentsSettingsAndLinks() {
        try (var visit = site.visit(Look.LIGHT)) {
            visit.open(LONG);
            var page = visit.page();

            page.keyboard().press("ArrowRight");
            assertThat(page).hasURL(Pattern.compile("/read/7$"));
            page.waitForLoadState();
            page.keyboard().press("ArrowLeft");
            assertThat(page).hasURL(Pattern.compile("/read/6$"));
            page.waitForLoadState();

            page.keyboard().press("c");
            assertThat(page.locator(":focus")).hasAttribute("aria-current", "page");
            page.keyboard().press("?");
            assertThat(page.getByLabel("Sepia")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.getByLabel("Sepia")).isHidden();
            page.keyboard().press("l");
            assertThat(page).hasURL(Pattern.compile("#.+$"));
            assertThat(page.locator(":target .pilcrow")).isFocused();
        }
    }

    @Test
    void theLettersCanBeTurnedOff() {
        try (var visit = site.visit(Look.LIGHT)) {
            visit.open(LONG);
            var page = visit.page();
            page.keyboard().press("?");
            page.getByLabel("Without the letters").check();
            page.keyboard().press("Escape");

            page.keyboard().press("?");
            assertThat(page.getByLabel("Sepia")).isHidden();
            page.keyboard().press("ArrowRight");
            assertThat(page).hasURL(Pattern.compile("/read/7$"));
        }
    }

    @Test
    void whatIsPrintedIsTheTextAndWhereItIsFrom() {
        try (var visit = site.visit(Look.DARK)) {
            visit.open(Site.BOOK + "/read/2");
            var page = visit.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".print-head")).containsText("Python Architecture Patterns");
            assertThat(page.getByText("The free part ends here")).isVisible();
            for (var gone : new String[] {".mast", ".foot", "#contents", ".turn", ".tools", ".wall .button"}) {
                assertThat(page.locator(gone)).isHidden();
            }
            assertThat(page.locator("body").evaluate("it => getComputedStyle(it).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            visit.picture("print");
            page.pdf(new Page.PdfOptions().setPath(Path.of("target/screenshots/print.pdf")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void citationsAreThereToCopy(Look look) {
        try (var visit = site.visit(look)) {
            visit.open(Site.BOOK + "/read/3");
            visit.page().getByRole(AriaRole.LINK, named("Cite")).click();

            assertThat(visit.page().locator("#apa-text")).containsText("Buelta, J. (2022). ");
            assertThat(visit.page().locator("[data-copy=apa-text]")).isVisible();
            visit.picture("cite");
            visit.assertFitsItsWindow();
            visit.assertOpenToEveryone();
            visit.assertNoComplaint();
        }
    }

    @Test
    void aParagraphOffersItsLinkUnderThePointer() {
        try (var visit = site.visit(Look.LIGHT)) {
            visit.open(LONG);
            var paragraph = visit.page().locator(".text p[id]").nth(2);
            paragraph.hover();

            visit.page().getByLabel("Link to this paragraph").click();

            assertThat(visit.page()).hasURL(Pattern.compile("#" + paragraph.getAttribute("id") + "$"));
            assertThat(visit.page().locator(":target")).hasText(Pattern.compile(".+"));
        }
    }

    /** @return the id of the paragraph at which the reader stopped, once the browser remembers it */
    private static String stopBelow(Page page, String key) {
        scroll(page);
        return (String) page.waitForFunction(
                        "key => Object.values(JSON.parse(localStorage.getItem(key) || '{}'))[0]?.paragraph", key)
                .jsonValue();
    }

    private static void scroll(Page page) {
        page.evaluate("scrollTo(0, document.querySelector('.text').offsetHeight / 2)");
    }

    private static void signIn(Visit visit) {
        visit.open("/sign-in");
        visit.page().locator("[name=name]").fill("admin");
        visit.page().locator("[name=password]").fill("correct horse battery staple");
        visit.page().locator(".sign-in button").click();
        assertThat(visit.page().getByText("Sign out")).isVisible();
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + pattern + "$"));
    }
}
