package org.colophon.catalog.web.contributor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.colophon.catalog.contributor.ContributorListing;
import org.colophon.catalog.contributor.identifier.Isni;
import org.colophon.catalog.contributor.identifier.Orcid;
import org.jspecify.annotations.Nullable;

/** A contributor in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContributorLine(
        UUID id,
        long version,
        String kind,
        String name,
        String invertedName,
        @Nullable String orcid,
        @Nullable String isni,
        @Nullable UUID mergedInto) {

    static ContributorLine of(ContributorListing.Line line) {
        return new ContributorLine(
                line.id(),
                line.version(),
                line.kind().word(),
                line.name(),
                line.invertedName(),
                line.orcid() == null ? null : new Orcid(line.orcid()).toString(),
                line.isni() == null ? null : new Isni(line.isni()).toString(),
                line.mergedInto());
    }
}
