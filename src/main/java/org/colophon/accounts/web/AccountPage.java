package org.colophon.accounts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.colophon.accounts.account.Account;
import org.colophon.accounts.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** @param next where the next page begins; absent on the last */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountPage(List<Item> items, @Nullable String next) {

    /** An account as others may see it: without its password's hash. */
    record Item(String name, Role role, boolean enabled) {

        static Item of(Account account) {
            return new Item(account.name().value(), account.role(), account.enabled());
        }
    }

    /** @param found one more than the limit when there is a next page */
    static AccountPage of(List<Account> found, int limit) {
        var items = found.stream().limit(limit).map(Item::of).toList();
        return new AccountPage(items, found.size() > limit ? items.getLast().name() : null);
    }

    HttpHeaders links(String path, int limit) {
        var headers = new HttpHeaders();
        if (next != null) {
            var uri = UriComponentsBuilder.fromPath(path)
                    .queryParam("after", "{after}")
                    .queryParam("limit", limit);
            headers.set(HttpHeaders.LINK, "<" + uri.encode().buildAndExpand(next) + ">; rel=\"next\"");
        }
        return headers;
    }
}
