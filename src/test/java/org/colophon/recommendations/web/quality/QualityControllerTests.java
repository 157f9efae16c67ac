package org.colophon.recommendations.web.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Objects;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Recommendations;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.feature.Features;
import org.colophon.recommendations.quality.QualityReport;
import org.colophon.recommendations.quality.QualityReporting;
import org.colophon.recommendations.quality.Reports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class QualityControllerTests {

    private static final String PATH = "/admin/api/recommendations/quality";

    private final MockMvcTester web;
    private final Features features;
    private final Recommendations recommendations;
    private final QualityReporting reporting;
    private final Reports reports;
    private final JdbcClient jdbc;
    private final TestBook book =
            TestBook.titled("On the quality of lists").by("Ada Lovelace").keywords("measurement");
    private final TestBook other =
            TestBook.titled("On the length of lists").by("Ada Lovelace").keywords("measurement");

    QualityControllerTests(
            MockMvcTester web,
            Features features,
            Recommendations recommendations,
            QualityReporting reporting,
            Reports reports,
            JdbcClient jdbc) {
        this.web = web;
        this.features = features;
        this.recommendations = recommendations;
        this.reporting = reporting;
        this.reports = reports;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void publish() {
        features.keep(book.card(), 1);
        features.keep(other.card(), 1);
        await().until(() -> !recommendations.relatedTo(book.id()).isEmpty());
    }

    @BeforeEach
    void forgetReports() {
        jdbc.sql("delete from recommendations_quality_report").update();
    }

    @Test
    void makesAReportWhenAnEditorAsks() {
        var made = web.post()
                .uri(PATH + "/reports")
                .with(user("editor").roles("EDITOR"))
                .exchange();

        assertThat(made).hasStatus(201);
        var location = Objects.requireNonNull(made.getResponse().getHeader("Location"));
        assertThat(location).startsWith(PATH + "/reports/");
        assertThat(web.get().uri(location).with(user("editor").roles("EDITOR")))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.coverage.share", it -> assertThat(it).asNumber().isNotNull())
                .hasPathSatisfying(
                        "$.coverage.lengths", it -> assertThat(it).asArray().hasSize(11))
                .isLenientlyEqualTo("{\"stability\": null, \"agreement\": null, \"accuracy\": null}");
    }

    @Test
    void keepsReportsAndComparesEachWithTheOneBefore() {
        var first = reporting.report();
        var second = reporting.report();

        var stability = Objects.requireNonNull(second.stability());
        assertThat(stability.since()).isEqualTo(first.madeAt());
        assertThat(stability.overlap()).isEqualTo(1);
        assertThat(stability.changed()).isZero();
        assertThat(reports.latest()).contains(second);
        assertThat(reports.find(first.id())).contains(first);
        assertThat(reports.latest(10)).extracting(QualityReport::id).containsExactly(second.id(), first.id());
        assertThat(jdbc.sql("select count(*) from recommendations_quality_report where lists is not null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void namesTheWeakListsOfAReport() {
        assertThat(reporting.report().weakest())
                .filteredOn(list -> list.book().equals(book.id()))
                .singleElement()
                .satisfies(list -> assertThat(list.why()).hasToString("[SHORT]"));
    }

    @Test
    void drawsTheCourseOfTheFigures() {
        reporting.report();
        reporting.report();

        assertThat(web.get().uri(PATH + "/reports?limit=1").with(user("editor").roles("EDITOR")))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.points", it -> assertThat(it).asArray().hasSize(1))
                .hasPathSatisfying("$.points[0].overlap", it -> assertThat(it).isEqualTo(1.0));
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        reporting.report();
        for (int day = 0; day < Reports.MOST; day++) {
            jdbc.sql("""
                    insert into recommendations_quality_report (id, made_at, report)
                    values (:id, timestamp with time zone '2020-01-01 00:00:00+00', '{}')
                    """).param("id", UUID.randomUUID()).update();
        }

        var kept = reporting.report();

        assertThat(jdbc.sql("select count(*) from recommendations_quality_report")
                        .query(Integer.class)
                        .single())
                .isEqualTo(Reports.MOST);
        assertThat(reports.latest()).contains(kept);
    }

    @Test
    void holdsTheListsAgainstTheEditorsChoice() {
        assertThat(golden("GET", book.id(), null, null)).hasStatusOk().hasHeader("ETag", "\"v0\"");
        assertThat(golden("PUT", book.id(), "\"v0\"", other.id().toString()))
                .hasStatusOk()
                .hasHeader("ETag", "\"v1\"");

        var agreement = Objects.requireNonNull(reporting.report().agreement());
        assertThat(agreement.books()).isOne();
        assertThat(agreement.recall()).isEqualTo(1);
        assertThat(web.get().uri(PATH + "/golden-set").with(user("editor").roles("EDITOR")))
                .bodyText()
                .contains(book.id().toString(), other.id().toString());

        assertThat(golden("DELETE", book.id(), "\"v1\"", null)).hasStatusOk().hasHeader("ETag", "\"v0\"");
        assertThat(reporting.report().agreement()).isNull();
    }

    @Test
    void refusesAChoiceThatCannotBe() {
        var nobody = BookId.create();

        assertThat(golden("PUT", book.id(), null, other.id().toString())).hasStatus(428);
        assertThat(golden("PUT", book.id(), "\"v7\"", other.id().toString())).hasStatus(412);
        assertThat(golden("PUT", nobody, "\"v0\"", other.id().toString())).hasStatus(404);
        assertThat(golden("PUT", book.id(), "\"v0\"", nobody.toString()))
                .hasStatus(422)
                .bodyJson()
                .isLenientlyEqualTo("{\"errors\": [{\"pointer\": \"/neighbours/0\"}]}");
        assertThat(golden("PUT", book.id(), "\"v0\"", other.id() + "\", \"" + other.id() + "\", \"" + book.id()))
                .hasStatus(422)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"errors\": [{\"pointer\": \"/neighbours/1\"}, {\"pointer\": \"/neighbours/2\"}]}");
        assertThat(golden("GET", book.id(), null, null)).hasHeader("ETag", "\"v0\"");
    }

    private MvcTestResult golden(String method, BookId of, @Nullable String ifMatch, @Nullable String neighbours) {
        var request = web.method(HttpMethod.valueOf(method))
                .uri(PATH + "/golden-set/" + of)
                .with(user("editor").roles("EDITOR"));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (neighbours != null) {
            request.contentType(MediaType.APPLICATION_JSON).content("{\"neighbours\": [\"" + neighbours + "\"]}");
        }
        return request.exchange();
    }

    @Test
    void refusesWhatDoesNotExistOrIsTooMuch() {
        assertThat(get(PATH)).isEqualTo(404);
        assertThat(get(PATH + "/reports/" + UUID.randomUUID())).isEqualTo(404);
        assertThat(get(PATH + "/reports?limit=0")).isEqualTo(400);
        assertThat(get(PATH + "/reports?limit=401")).isEqualTo(400);
    }

    private int get(String path) {
        return web.get()
                .uri(path)
                .with(user("editor").roles("EDITOR"))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
