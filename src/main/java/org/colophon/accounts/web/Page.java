package org.colophon.accounts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A part of a list.
 *
 * @param next what the next part begins after; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Page<T>(List<T> items, @Nullable String next) {

    /** @param found one more than the limit when there is a next part */
    static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
        return found.size() > limit
                ? new Page<>(found.subList(0, limit), cursor.apply(found.get(limit - 1)))
                : new Page<>(found, null);
    }

    /** With a link (RFC 8288) that asks for the next part as this one was asked for. */
    ResponseEntity<Page<T>> answer() {
        var response = ResponseEntity.ok();
        return (next == null ? response : response.header(HttpHeaders.LINK, link(next))).body(this);
    }

    private static String link(String next) {
        var address = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("after", UriUtils.encode(next, StandardCharsets.UTF_8));
        return "<" + address.build(true).toUriString() + ">; rel=\"next\"";
    }
}
