package org.colophon.accounts.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.Role;

/** A request to open an account. */
record NewAccount(
        @NotNull @Pattern(
                regexp = AccountName.FORMAT,
                message = "needs 1 to 100 letters, digits or . _ @ + -, a letter or digit first")
        String name,

        @NotNull @Size(max = 1_000) String password,
        @NotNull Role role) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "NewAccount[name=" + name + ", role=" + role + "]";
    }
}
