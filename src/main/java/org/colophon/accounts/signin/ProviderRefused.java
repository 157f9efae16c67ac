package org.colophon.accounts.signin;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** A provider says who somebody is, but they are not let in; the message is for themselves to read. */
public final class ProviderRefused extends OAuth2AuthenticationException {

    private final String reason;

    public ProviderRefused(String reason) {
        super(new OAuth2Error(OAuth2ErrorCodes.ACCESS_DENIED), reason);
        this.reason = reason;
    }

    /** A sentence or two. */
    public String reason() {
        return reason;
    }
}
