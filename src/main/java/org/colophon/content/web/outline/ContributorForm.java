package org.colophon.content.web.outline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.colophon.content.Contributor;
import org.jspecify.annotations.Nullable;

/**
 * Someone who made an entry.
 *
 * @param role the words before the name, as "Chapter by"; may be left out
 */
record ContributorForm(
        @NotBlank @Size(max = Contributor.MAX_NAME) String name,
        @Nullable @Size(max = Contributor.MAX_ROLE) String role) {

    Contributor contributor() {
        return new Contributor(name, role == null ? "" : role);
    }

    static List<Contributor> contributors(@Nullable List<ContributorForm> forms) {
        return forms == null
                ? List.of()
                : forms.stream().map(ContributorForm::contributor).toList();
    }
}
