package org.colophon.accounts.token;

/** The account has as many tokens as it may have. */
public final class TooManyTokens extends RuntimeException {

    TooManyTokens(int most) {
        super("An account has at most " + most + " tokens. Revoke one that is not needed any more.");
    }
}
