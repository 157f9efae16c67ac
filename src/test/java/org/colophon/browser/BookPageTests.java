package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.colophon.architecture.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page it all began with. */
@BrowserTest
@Proves(adr = 7)
class BookPageTests {

    private static final Map<Integer, String> COLLAPSED = Map.of(
            2, "Part I: Design",
            6, "Part II: Architectural Patterns",
            12, "Part III: Implementation",
            15, "Part IV: Ongoing operations",
            21, "Other Books You May Enjoy",
            22, "Index");

    private final Site site;

    BookPageTests(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource
    void showsTheTitlePage(Look look) {
        try (var visit = site.visit(look)) {
            visit.open(Site.BOOK);

            var page = visit.page();
            assertThat(heading(page, "Python Architecture Patterns")).isVisible();
            assertThat(page.getByText("By: Jaime Buelta")).isVisible();
            assertThat(heading(page, "Overview of this book")).isVisible();
            assertThat(page.getByAltText("Cover of Python Architecture Patterns"))
                    .isVisible();
            visit.assertFitsItsWindow();
            visit.picture("book");
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersEveryEntryOfTheContentsFromNought(Look look) {
        try (var visit = site.visit(look)) {
            visit.open(Site.BOOK);

            var contents = visit.page().locator("#contents");
            assertThat(heading(visit.page(), "Table of Contents (23 chapters)")).isVisible();
            assertThat(contents.locator("li > a")).hasCount(23);
            COLLAPSED.forEach((number, title) -> assertThat(
                            contents.locator("ol").first().locator("a", entry(number, title)))
                    .isVisible());
        }
    }

    @ParameterizedTest
    @EnumSource
    void foldsAPartWithoutAScript(Look look) {
        try (var visit = site.visit(look)) {
            visit.open(Site.BOOK);

            var contents = visit.page().locator("#contents");
            contents.locator("summary").first().click();

            assertThat(contents.getByText("API Design")).isHidden();
            assertThat(contents.getByText("Part I: Design", exactly())).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource
    void liesOpenAtItsFirstPartAndBreaksOff(Look look) {
        try (var visit = site.visit(look)) {
            visit.open(Site.BOOK);

            var open = visit.page().locator("section.open");
            assertThat(open.getByRole(AriaRole.HEADING)).hasText("Part I: Design");
            assertThat(open.locator(".text").innerText().strip()).endsWith("…");
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesReasonsForTheOtherBooks(Look look) {
        try (var visit = site.visit(look)) {
            visit.open(Site.BOOK);

            var books = visit.page().locator(".related > li");
            assertThat(heading(visit.page(), "Other Books You May Enjoy")).isVisible();
            assertThat(books).hasCount(10);
            for (var book : books.all()) {
                assertThat(book.locator(".why li").first()).isVisible();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensTheGeneratedChapterFromTheContents(Look look) {
        try (var visit = site.visit(look)) {
            visit.open(Site.BOOK);
            var listed = visit.page().locator(".related .title").allInnerTexts();

            visit.page()
                    .locator("#contents")
                    .locator("a", entry(21, "Other Books You May Enjoy"))
                    .click();

            assertThat(visit.page()).hasURL(Pattern.compile(".*/read/21$"));
            assertThat(heading(visit.page(), "Other Books You May Enjoy")).isVisible();
            assertThat(visit.page().locator(".chapter-related .title")).hasText(listed.toArray(String[]::new));
            visit.assertFitsItsWindow();
            visit.picture("read-21");
        }
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Locator.LocatorOptions entry(int number, String title) {
        return new Locator.LocatorOptions().setHasText(Pattern.compile("^\\s*" + number + "\\s+" + title + "(\\s|$)"));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
