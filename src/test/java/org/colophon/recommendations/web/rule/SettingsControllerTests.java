package org.colophon.recommendations.web.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import org.colophon.ModuleTest;
import org.colophon.recommendations.settings.Settings;
import org.colophon.recommendations.settings.SettingsDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class SettingsControllerTests {

    private static final String CAPPED = """
            {"authorCap": 3, "seriesCap": 4, "diversity": 0.2, "onlyOnSale": false, "sameLanguageFirst": true,
             "weights": {"title": 0.2, "authors": 0.7}}""";

    private final MockMvcTester web;
    private final SettingsDesk desk;

    SettingsControllerTests(MockMvcTester web, SettingsDesk desk) {
        this.web = web;
        this.desk = desk;
    }

    @AfterEach
    void decideNothing() {
        desk.keep(desk.read().follow(Settings.DEFAULT, "admin"));
    }

    @Test
    void showsAndChangesHowListsAreMade() {
        var tag = "\"v" + desk.read().version() + '"';
        assertThat(send(HttpMethod.GET, "", null, null))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, tag)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"authorCap": 10, "seriesCap": 10, "diversity": 0.0, "onlyOnSale": false,
                         "sameLanguageFirst": true}""");

        assertThat(send(HttpMethod.PUT, "", tag, CAPPED))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(CAPPED);
        assertThat(desk.read().settings().weights()).isEqualTo(Map.of("authors", .7));
        assertThat(desk.read().setBy()).isEqualTo("ada");
        assertThat(send(HttpMethod.PUT, "", tag, CAPPED)).hasStatus(412);
        assertThat(send(HttpMethod.PUT, "", null, CAPPED)).hasStatus(428);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        var tag = "\"v" + desk.read().version() + '"';
        assertThat(send(HttpMethod.PUT, "", tag, """
                        {"authorCap": 0, "seriesCap": 11, "diversity": 2, "weights": {"title": -1}}"""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder(
                        "/authorCap",
                        "/seriesCap",
                        "/diversity",
                        "/onlyOnSale",
                        "/sameLanguageFirst",
                        "/weights/title");
        assertThat(send(HttpMethod.PUT, "", tag, CAPPED.replace("\"title\"", "\"smell\"")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/weights/smell");
    }

    @Test
    void foreseesTheEffectAndKeepsNothing() {
        var version = desk.read().version();

        assertThat(send(HttpMethod.POST, "/effects", null, CAPPED))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.changed")
                .asNumber()
                .isNotNull();
        assertThat(desk.read().version()).isEqualTo(version);
    }

    @Test
    void leavesTheHouseToEditorsOfAllImprints() {
        var limited = user("ada").authorities(() -> "ROLE_EDITOR", () -> "IMPRINT_Packt");

        assertThat(web.put()
                        .uri("/admin/api/recommendations/settings")
                        .with(limited)
                        .header(HttpHeaders.IF_MATCH, "\"v0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(CAPPED))
                .hasStatus(403);
    }

    private MvcTestResult send(HttpMethod method, String rest, @Nullable String ifMatch, @Nullable String body) {
        var request = web.method(method)
                .uri("/admin/api/recommendations/settings" + rest)
                .with(user("ada").roles("EDITOR"));
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }
}
