package org.colophon.accounts.signin;

import org.colophon.accounts.account.Account;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** An account with a password as Spring Security checks it and keeps it in the session. */
final class AccountDetails extends User implements SignedIn {

    private final long version;

    AccountDetails(Account account, String passwordHash) {
        super(
                account.name().value(),
                passwordHash,
                account.enabled(),
                true,
                true,
                true,
                AuthorityUtils.createAuthorityList(account.mandate().authorities()));
        this.version = account.version();
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public long version() {
        return version;
    }
}
