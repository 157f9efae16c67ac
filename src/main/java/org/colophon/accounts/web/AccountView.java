package org.colophon.accounts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.colophon.accounts.account.Account;
import org.colophon.accounts.account.ProviderIdentity;
import org.colophon.accounts.mandate.Imprint;
import org.colophon.accounts.mandate.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * An account as others may see it: without its password's hash.
 *
 * @param imprints that it is limited to; none for all
 * @param provider that it signs in with; absent when it has a password here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountView(
        String name,
        Role role,
        List<String> imprints,
        boolean enabled,
        @Nullable String provider) {

    static AccountView of(Account account) {
        return new AccountView(
                account.name().value(),
                account.mandate().role(),
                account.mandate().imprints().stream().map(Imprint::name).toList(),
                account.enabled(),
                account.identity().map(ProviderIdentity::issuer).orElse(null));
    }

    /** With the revision as its entity tag. */
    static ResponseEntity<AccountView> answer(ResponseEntity.BodyBuilder response, Account account) {
        return response.eTag(account.revision()).body(of(account));
    }
}
