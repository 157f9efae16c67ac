package org.colophon.accounts.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.colophon.accounts.mandate.Mandate;
import org.colophon.accounts.mandate.Role;
import org.jspecify.annotations.Nullable;

/**
 * A request to give an account another role.
 *
 * @param imprints that it is for in that role; none for all
 */
record RoleChange(
        @NotNull Role role,
        @Nullable @Size(max = Mandate.MAX_IMPRINTS) List<@NotNull @Size(max = 1_000) String> imprints) {

    Mandate mandate() {
        return Mandate.of(role, imprints == null ? List.of() : imprints);
    }
}
