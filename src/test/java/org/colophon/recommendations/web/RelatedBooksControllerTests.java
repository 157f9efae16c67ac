package org.colophon.recommendations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Recommendations;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.feature.Features;
import org.colophon.recommendations.rule.RuleDesk;
import org.colophon.recommendations.rule.TestRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class RelatedBooksControllerTests {

    private final MockMvcTester web;
    private final Features features;
    private final Recommendations recommendations;
    private final RuleDesk desk;
    private final TestBook book =
            TestBook.titled("Python Architecture Patterns").by("Jaime Buelta");
    private final TestBook other = TestBook.titled("Python Automation Cookbook").by("Jaime Buelta");
    private final TestBook unlike = TestBook.titled("Soups");

    RelatedBooksControllerTests(MockMvcTester web, Features features, Recommendations recommendations, RuleDesk desk) {
        this.desk = desk;
        this.web = web;
        this.features = features;
        this.recommendations = recommendations;
    }

    @BeforeAll
    void publish() {
        features.keep(book.card(), 1);
        features.keep(other.card(), 1);
        features.keep(unlike.card(), 1);
        await().until(() -> recommendations.relatedTo(unlike.id()).size() > 1);
    }

    @Test
    void listsRelatedBooksWithScoresAndReasons() {
        assertThat(get("/admin/api/recommendations/books/" + book.id()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.book.title", it -> assertThat(it).isEqualTo("Python Architecture Patterns"))
                .hasPathSatisfying(
                        "$.related[0].book.id",
                        it -> assertThat(it).isEqualTo(other.id().toString()))
                .hasPathSatisfying(
                        "$.related[0].book.slug", it -> assertThat(it).isEqualTo("book-" + other.id()))
                .hasPathSatisfying(
                        "$.related[0].reasons[0].label", it -> assertThat(it).isEqualTo("Also by Jaime Buelta"))
                .hasPathSatisfying(
                        "$.related[0].reasons[1].type", it -> assertThat(it).isEqualTo("COMMON_TERMS"));
    }

    @Test
    void saysWhyABookIsListed() {
        assertThat(get(why(book.id(), other.id())))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"place\": 1, \"placeByScore\": 1, \"listed\": true, \"removedBy\": null, \"rules\": []}")
                .hasPathSatisfying(
                        "$.score", score -> assertThat(score).asNumber().isNotNull());
    }

    @Test
    void saysWhyABookIsNotListedAndWhoWantedItSo() {
        var rule = TestRules.ban(unlike);
        desk.keep(desk.of(book.id()).set(rule));

        await().untilAsserted(() ->
                assertThat(get(why(book.id(), unlike.id()))).bodyJson().isLenientlyEqualTo("""
                        {"score": 0.0, "place": null, "reasons": [], "listed": false, "removedBy": "BANNED",
                         "rules": [{"kind": "BAN", "book": {"title": "Soups"}, "note": "A reason", "setBy": "editor"}]}
                        """));
    }

    @Test
    void doesNotFindABookThatNobodyKnows() {
        var unknown = BookId.create();

        assertThat(get("/admin/api/recommendations/books/" + unknown)).hasStatus(404);
        assertThat(get(why(book.id(), unknown))).hasStatus(404);
        assertThat(get(why(unknown, book.id()))).hasStatus(404);
    }

    @Test
    void refusesWhatIsNoId() {
        assertThat(get("/admin/api/recommendations/books/python")).hasStatus(400);
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).with(user("editor").roles("EDITOR")).exchange();
    }

    private static String why(BookId book, BookId other) {
        return "/admin/api/recommendations/books/" + book + "/why/" + other;
    }
}
