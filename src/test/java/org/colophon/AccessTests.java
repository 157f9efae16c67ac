package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.core.authority.AuthorityUtils.createAuthorityList;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Walks every mapping there is, so that a new one is either public on purpose, in the list below, or closed. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(AccessTests.Unlisted.class)
class AccessTests {

    private static final Pattern PUBLIC_TO_READ = Pattern.compile(
            "/|/books(/.*)?|/subjects(/.*)?|/covers/.*|/files/.*|/sign-in|/for-you|/what-we-remember|/api/v1/.*"
                    + "|/actuator/health(/.*)?");
    private static final Pattern PUBLIC_TO_CHOOSE = Pattern.compile("/what-we-remember/.+");
    private static final Pattern STATELESS = Pattern.compile("/(admin/api|api|actuator)(/.*)?");
    private static final String OWN_ACCOUNT = "/admin/api/accounts/me";
    private static final Set<RequestMethod> READING = Set.of(RequestMethod.GET, RequestMethod.HEAD);

    record Endpoint(RequestMethod method, String path) {

        boolean isPublic() {
            return READING.contains(method) && PUBLIC_TO_READ.matcher(path).matches()
                    || PUBLIC_TO_CHOOSE.matcher(path).matches();
        }

        boolean needsToken() {
            return !READING.contains(method) && !STATELESS.matcher(path).matches();
        }
    }

    @Autowired
    MockMvcTester web;

    @Autowired
    Collection<RequestMappingInfoHandlerMapping> mappings;

    @TestFactory
    Stream<DynamicTest> letsTheAnonymousReadWhatIsPublicAndNothingElse() {
        return each(endpoint -> {
            var answer = call(endpoint, anonymous(), csrf());
            if (endpoint.isPublic()) {
                assertThat(answer.getMvcResult().getHandler()).isNotNull();
            } else {
                assertThat(answer.getMvcResult().getHandler()).isNull();
                assertThat(answer.getResponse().getStatus()).isIn(302, 401, 404);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> keepsTheDeskFromThoseWithoutRole() {
        return each(endpoint -> {
            if (endpoint.path().startsWith("/admin")) {
                assertThat(call(endpoint, user("reader").roles("READER"), csrf()))
                        .hasStatus(HttpStatus.FORBIDDEN);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> keepsAccountsFromEditors() {
        return each(endpoint -> {
            if (endpoint.path().startsWith("/admin/api/accounts")
                    && !endpoint.path().startsWith(OWN_ACCOUNT)) {
                assertThat(call(endpoint, user("editor").roles("EDITOR"))).hasStatus(HttpStatus.FORBIDDEN);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> letsEditorsToTheirOwnAccount() {
        return each(endpoint -> {
            if (endpoint.path().startsWith(OWN_ACCOUNT)) {
                assertThat(call(endpoint, user("editor").roles("EDITOR"))
                                .getResponse()
                                .getStatus())
                        .isNotEqualTo(403);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> keepsImportsFromEditors() {
        return each(endpoint -> {
            if (endpoint.path().startsWith("/admin/api/catalog/imports")) {
                assertThat(call(endpoint, user("editor").roles("EDITOR"))).hasStatus(HttpStatus.FORBIDDEN);
            }
        });
    }

    @Test
    void letsEditorsReadImprintsButNotChangeThem() {
        var imprints = "/admin/api/catalog/imprints/1";
        var editor = user("editor").roles("EDITOR");

        assertThat(web.get().uri(imprints).with(editor).exchange().getResponse().getStatus())
                .isNotEqualTo(403);
        for (var method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
            assertThat(web.method(method).uri(imprints).with(editor)).hasStatus(HttpStatus.FORBIDDEN);
            var answer = web.method(method)
                    .uri(imprints)
                    .with(user("admin").roles("ADMIN"))
                    .exchange();
            assertThat(answer.getResponse().getStatus()).isNotEqualTo(403);
        }
    }

    @TestFactory
    Stream<DynamicTest> keepsEditorsFromWhateverIsTheirsOfOtherImprintsBooks() throws IOException {
        var book = draftOf("House");
        var fenced = user("fenced").authorities(createAuthorityList("ROLE_EDITOR", "IMPRINT_Elsewhere"));
        var own = user("own").authorities(createAuthorityList("ROLE_EDITOR", "IMPRINT_House"));

        return changesOfBooks()
                .map(change -> dynamicTest(change.getPatternValues().toString(), () -> {
                    assertThat(change(book, change, fenced))
                            .hasStatus(HttpStatus.FORBIDDEN)
                            .bodyJson()
                            .extractingPath("$.detail")
                            .isEqualTo("House is not among your imprints (Elsewhere)");
                    assertThat(change(book, change, own).getResponse().getStatus())
                            .isNotEqualTo(403);
                }));
    }

    /** In content and recommendations; in the catalogue it depends on what is changed into what. */
    private Stream<RequestMappingInfo> changesOfBooks() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(it -> it.getPatternValues().stream()
                        .anyMatch(path -> path.matches("/admin/.*/books/\\{book}.*") && !path.contains("/catalog/")))
                .filter(it -> !READING.containsAll(it.getMethodsCondition().getMethods()));
    }

    private MvcTestResult change(String book, RequestMappingInfo change, RequestPostProcessor who) {
        var path = change.getPatternValues().iterator().next();
        var method = change.getMethodsCondition().getMethods().iterator().next();
        var request = web.method(HttpMethod.valueOf(method.name()))
                .uri(path.replace("{book}", book).replaceAll("\\{[^}]*}", "1"))
                .with(who);
        change.getConsumesCondition().getConsumableMediaTypes().forEach(request::contentType);
        return request.exchange();
    }

    private String draftOf(String imprint) throws IOException {
        var answer = web.post()
                .uri("/admin/api/catalog/books")
                .with(user("admin").roles("ADMIN"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"title\": \"Fenced\", \"imprint\": \"" + imprint + "\"}")
                .exchange();
        return JsonMapper.shared()
                .readTree(answer.getResponse().getContentAsByteArray())
                .path("id")
                .asString();
    }

    @Test
    void keepsEditorsFromTheDefaultsOfOtherImprints() {
        for (var imprint : List.of("", "?imprint=Elsewhere")) {
            assertThat(web.put()
                            .uri("/admin/api/content/imprint-preview" + imprint)
                            .with(user("fenced").authorities(createAuthorityList("ROLE_EDITOR", "IMPRINT_House"))))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @TestFactory
    Stream<DynamicTest> changesNothingForAFormThatIsNotOurs() {
        return each(endpoint -> {
            if (endpoint.needsToken()) {
                assertThat(call(endpoint, user("admin").roles("ADMIN"))).hasStatus(HttpStatus.FORBIDDEN);
                assertThat(call(endpoint, user("admin").roles("ADMIN"), csrf().useInvalidToken()))
                        .hasStatus(HttpStatus.FORBIDDEN);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> sendsTheHeadersOfSecurityWithEveryAnswer() {
        return each(endpoint -> {
            var headers = call(endpoint, anonymous(), csrf()).getResponse();
            assertThat(headers.getHeader("Content-Security-Policy"))
                    .contains("default-src 'self'", "script-src 'self'", "style-src 'self'")
                    .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(headers.getHeader("X-Frame-Options")).isEqualTo("DENY");
            assertThat(headers.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(headers.getHeader("Permissions-Policy")).contains("camera=()");
            assertThat(headers.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        });
    }

    @TestFactory
    Stream<DynamicTest> letsNobodyKeepWhatIsNotPublic() {
        return each(endpoint -> {
            if (!endpoint.isPublic() || endpoint.path().equals("/sign-in")) {
                assertThat(call(endpoint, anonymous(), csrf()).getResponse().getHeader("Cache-Control"))
                        .contains("no-store");
            }
        });
    }

    @Test
    void leavesThePublicsCachingToThePages() {
        assertThat(web.get().uri("/subjects/of/the/test"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=60, public")
                .doesNotContainHeader("Pragma")
                .doesNotContainHeader("Expires");
    }

    @Test
    void answersAsIfWhatNoRuleNamesWereNotThere() {
        for (var path : List.of("/unlisted", "/no-such-page", "/api/no-such", "/error", "/sign-in/refused")) {
            assertThat(web.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(web.get().uri(path).with(user("admin").roles("ADMIN"))).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void offersToSignInAtTheDeskOnly() {
        assertThat(web.get().uri("/admin/anything")).hasRedirectedUrl("/sign-in");
        assertThat(web.get().uri("/admin/api/anything")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void keepsNoSessionForThoseWhoOnlyRead() {
        for (var path : List.of("/unlisted", "/no-such-page", "/subjects/of/the/test", "/api/v1/books")) {
            assertThat(web.get().uri(path).exchange().getRequest().getSession(false))
                    .isNull();
        }
    }

    private Stream<DynamicTest> each(Consumer<Endpoint> check) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(AccessTests::endpoints)
                .distinct()
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> check.accept(endpoint)));
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "1").replace("**", "1"))
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                        .stream().map(method -> new Endpoint(method, path)));
    }

    private MvcTestResult call(Endpoint endpoint, RequestPostProcessor... who) {
        var request = web.method(HttpMethod.valueOf(endpoint.method().name())).uri(endpoint.path());
        Stream.of(who).forEach(request::with);
        return request.exchange();
    }

    /** What somebody adds without a thought of security. */
    @RestController
    static class Unlisted {

        @RequestMapping("/unlisted")
        String unlisted() {
            return "open";
        }

        @GetMapping("/subjects/of/the/test")
        ResponseEntity<String> cached() {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                    .body("kept");
        }
    }
}
