package org.colophon.content.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.colophon.catalog.BookId;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an editor called "editor" asks of one book. Writes build on the newest state unless they say otherwise. */
public record EditorRequests(MockMvcTester mvc, BookId book) {

    public MvcTestResult get(String part) {
        return send(HttpMethod.GET, part, "", "");
    }

    public MvcTestResult post(String part, String body) {
        return send(HttpMethod.POST, part, tag(), body);
    }

    public MvcTestResult patch(String part, String body) {
        return send(HttpMethod.PATCH, part, tag(), body);
    }

    public MvcTestResult put(String part, String tag, String body) {
        return send(HttpMethod.PUT, part, tag, body);
    }

    public MvcTestResult delete(String part) {
        return send(HttpMethod.DELETE, part, tag(), "");
    }

    /** The ETag of the outline. */
    public String tag() {
        return String.valueOf(get("/outline").getResponse().getHeader("ETag"));
    }

    /** @param tag what the write builds on; empty when it does not say */
    public MvcTestResult send(HttpMethod method, String part, String tag, String body) {
        var request = mvc.method(method)
                .uri("/admin/api/content/books/" + book + part)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (tag.isEmpty() ? request : request.header("If-Match", tag))
                .with(user("editor").roles("EDITOR"))
                .exchange();
    }

    public static <T> T read(MvcTestResult result, String path) {
        return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }
}
