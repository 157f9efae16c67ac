package org.colophon.accounts.oidc;

import org.colophon.accounts.account.Account;
import org.colophon.accounts.signin.SignedIn;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom a provider vouches for, with the account that they have here. */
final class ProvidedPerson extends DefaultOidcUser implements SignedIn {

    private final String account;
    private final long version;

    ProvidedPerson(Account account, OidcUser provided) {
        super(
                AuthorityUtils.createAuthorityList(account.mandate().authorities()),
                provided.getIdToken(),
                provided.getUserInfo());
        this.account = account.name().value();
        this.version = account.version();
    }

    @Override
    public String getName() {
        return account;
    }

    @Override
    public long version() {
        return version;
    }
}
