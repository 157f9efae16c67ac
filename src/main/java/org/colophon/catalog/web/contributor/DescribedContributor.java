package org.colophon.catalog.web.contributor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.colophon.catalog.contributor.ContributorDescription;
import org.colophon.catalog.contributor.identifier.Isni;
import org.colophon.catalog.contributor.identifier.Orcid;
import org.colophon.catalog.contributor.name.ContributorKind;
import org.colophon.catalog.contributor.name.ContributorName;
import org.colophon.catalog.document.Notation;
import org.colophon.catalog.document.WrittenAs;
import org.colophon.catalog.prose.Biography;
import org.jspecify.annotations.Nullable;

/**
 * A contributor as JSON describes it. Whatever is left out is not known.
 *
 * @param invertedName derived from the name when it is left out
 * @param orcid with or without hyphens, or as an address
 * @param isni with or without blanks, or as an address
 * @param biography HTML, of which only what is safe is kept
 */
// What a contributor answers beside its description may be sent back with it, and changes nothing
@JsonIgnoreProperties({"id", "version", "mergedInto"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@OrcidOfAPerson
record DescribedContributor(
        @NotNull @Pattern(regexp = DescribedContributor.KINDS) String kind,

        @NotBlank @Size(max = ContributorName.MAX) String name,
        @Nullable @Size(max = ContributorName.MAX) String invertedName,
        @Nullable @WrittenAs(Notation.ORCID) String orcid,
        @Nullable @WrittenAs(Notation.ISNI) String isni,
        @Nullable @WrittenAs(Notation.BIOGRAPHY) String biography) {

    static final String KINDS = "person|organisation";

    static DescribedContributor of(ContributorDescription description) {
        return new DescribedContributor(
                description.kind().word(),
                description.name().displayed(),
                description.name().inverted(),
                Objects.toString(description.orcid(), null),
                Objects.toString(description.isni(), null),
                description.biography().html());
    }

    /** @throws IllegalArgumentException when it breaks one of the constraints */
    ContributorDescription description() {
        var known = ContributorKind.of(kind);
        return new ContributorDescription(
                known,
                known.named(name, invertedName),
                orcid == null ? null : Orcid.of(orcid),
                isni == null ? null : Isni.of(isni),
                biography == null ? Biography.NONE : new Biography(biography));
    }
}
