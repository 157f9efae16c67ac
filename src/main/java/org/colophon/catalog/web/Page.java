package org.colophon.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A part of a list that is read from cursor to cursor.
 *
 * @param next the cursor of the part that follows; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    /** @param found one more than the limit, where there are as many */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, ?> cursor) {
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(
                        found.subList(0, limit),
                        cursor.apply(found.get(limit - 1)).toString());
    }

    public <S> Page<S> map(Function<T, S> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }

    /** With a link to the next part (RFC 8288) that asks for it as this one was asked for. */
    public ResponseEntity<Page<T>> answer() {
        if (next == null) {
            return ResponseEntity.ok(this);
        }
        var address = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("after", next);
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(address.toUriString()))
                .body(this);
    }
}
