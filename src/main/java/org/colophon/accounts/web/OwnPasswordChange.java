package org.colophon.accounts.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A request to give one's own account another password.
 *
 * @param current the password until now, so that nobody changes it at a desk that was left for a moment
 */
record OwnPasswordChange(
        @NotNull @Size(max = 1_000) String current,
        @NotNull @Size(max = 1_000) String password) {

    /** Keeps the passwords out of logs. */
    @Override
    public String toString() {
        return "OwnPasswordChange[]";
    }
}
