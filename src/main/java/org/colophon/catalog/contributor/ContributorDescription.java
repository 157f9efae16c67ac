package org.colophon.catalog.contributor;

import org.colophon.catalog.contributor.identifier.Isni;
import org.colophon.catalog.contributor.identifier.Orcid;
import org.colophon.catalog.contributor.name.ContributorKind;
import org.colophon.catalog.contributor.name.ContributorName;
import org.colophon.catalog.prose.Biography;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * All that an editor says of a contributor.
 *
 * @param orcid only people have one
 */
public record ContributorDescription(
        ContributorKind kind,
        @Embedded.Empty ContributorName name,
        @Embedded.Nullable @Nullable Orcid orcid,
        @Embedded.Nullable @Nullable Isni isni,
        @Embedded.Empty Biography biography) {

    public ContributorDescription {
        if (kind != ContributorKind.PERSON && orcid != null) {
            throw new IllegalArgumentException("Only a person has an ORCID iD");
        }
    }

    /** Of whom only the name is known. */
    static ContributorDescription of(String name) {
        var kind = ContributorKind.suggestedBy(name);
        return new ContributorDescription(kind, kind.named(name, null), null, null, Biography.NONE);
    }
}
