package org.colophon.accounts.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something happened that the audit trail is to keep. Published within the transaction that makes it so, and heard within the
 * module only. It never carries a password or a token.
 *
 * @param account the name of the account; absent when somebody tried one that there is not
 * @param detail more, for a person to read; may be empty
 */
public record AccountEvent(@Nullable String account, What what, String detail) {

    /** What can happen to an account. */
    public enum What {
        OPENED,
        DISABLED,
        ENABLED,
        ROLE_CHANGED,
        IMPRINTS_CHANGED,
        PASSWORD_CHANGED,
        TOKEN_MADE,
        TOKEN_REVOKED,
        SIGNED_IN,
        SIGN_IN_REFUSED
    }
}
