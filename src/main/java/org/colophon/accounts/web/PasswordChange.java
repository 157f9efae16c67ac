package org.colophon.accounts.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A request to give an account another password. */
record PasswordChange(@NotNull @Size(max = 1_000) String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
