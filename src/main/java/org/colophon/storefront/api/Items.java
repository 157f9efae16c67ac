package org.colophon.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list, or one page of it.
 *
 * @param next the cursor with which to ask for the next page; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Items<T>(List<T> items, @Nullable String next) {

    static <T> Items<T> all(List<T> items) {
        return new Items<>(items, null);
    }
}
