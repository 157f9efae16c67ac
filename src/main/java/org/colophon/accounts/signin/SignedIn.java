package org.colophon.accounts.signin;

import org.springframework.security.core.AuthenticatedPrincipal;

/** Whom a session is for, however they proved it; {@link #getName()} is the name of their account. */
public interface SignedIn extends AuthenticatedPrincipal {

    /** Of the account when they signed in: once it is another, the session is over. */
    long version();
}
