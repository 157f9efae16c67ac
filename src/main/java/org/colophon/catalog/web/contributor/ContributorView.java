package org.colophon.catalog.web.contributor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.colophon.catalog.ContributorId;
import org.colophon.catalog.contributor.Contributor;
import org.jspecify.annotations.Nullable;

/**
 * A contributor as editors are shown it.
 *
 * @param mergedInto who was said to be the same; absent while the contributor stands for itself
 * @param description what they may send back to describe it anew, on the same level
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContributorView(
        ContributorId id,
        long version,
        @Nullable ContributorId mergedInto,
        @JsonUnwrapped DescribedContributor description) {

    static ContributorView of(Contributor contributor) {
        return new ContributorView(
                contributor.id(),
                contributor.version(),
                contributor.mergedInto(),
                DescribedContributor.of(contributor.description()));
    }
}
