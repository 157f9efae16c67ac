package org.colophon.accounts.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.colophon.accounts.account.Account;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.AccountRegister;
import org.colophon.accounts.account.NewPassword;
import org.colophon.accounts.mandate.Mandate;
import org.colophon.accounts.mandate.Role;
import org.jspecify.annotations.Nullable;

/** A request to open an account. */
record NewAccount(
        @NotNull @Pattern(
                regexp = AccountName.FORMAT,
                message =
                        "needs 1 to 100 letters, digits or . _ @ + -, a letter or digit first, and is not me or events")
        String name,

        @NotNull @Size(max = 1_000) String password,
        @NotNull Role role,

        @Nullable @Size(max = Mandate.MAX_IMPRINTS) List<@NotNull @Size(max = 1_000) String> imprints) {

    /** @throws Refusals when the imprints or the password cannot be */
    Account openIn(AccountRegister register) {
        Refusals.throwUnlessAllCanBe(this::mandate, this::newPassword);
        return register.open(mandate(), newPassword());
    }

    private Mandate mandate() {
        return Mandate.of(role, imprints == null ? List.of() : imprints);
    }

    private NewPassword newPassword() {
        return new NewPassword(new AccountName(name), password);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "NewAccount[name=" + name + ", role=" + role + "]";
    }
}
