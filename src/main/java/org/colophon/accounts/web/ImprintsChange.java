package org.colophon.accounts.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.colophon.accounts.mandate.Imprint;
import org.colophon.accounts.mandate.Mandate;

/**
 * A request to limit an account.
 *
 * @param imprints to these; none for all
 */
record ImprintsChange(
        @NotNull @Size(max = Mandate.MAX_IMPRINTS) List<@NotNull @Size(max = 1_000) String> imprints) {

    List<Imprint> named() {
        return imprints.stream().map(Imprint::new).toList();
    }
}
