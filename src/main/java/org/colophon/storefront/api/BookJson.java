package org.colophon.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A book with all that its page tells beside the text. The codes are those of the catalog's card. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookJson(
        String slug,
        String title,
        @Nullable String subtitle,
        @Nullable String edition,
        String byline,
        List<ContributorJson> contributors,
        @Nullable String imprint,
        String language,
        String overview,
        List<SubjectJson> subjects,
        List<String> keywords,
        @Nullable String publicationDate,
        @Nullable SeriesJson series,
        List<ProductJson> products,
        CoverJson cover) {

    /** @param role an ONIX contributor role code (list 17) */
    record ContributorJson(String name, String role) {}

    /** @param code a Thema subject code */
    record SubjectJson(String code, String heading) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeriesJson(String title, @Nullable Integer number) {}

    /** @param form an ONIX product form code (list 150) */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProductJson(
            String isbn,
            String form,
            String formName,
            @Nullable Integer pages,
            @Nullable PriceJson price) {}

    /** @param currency ISO 4217 */
    record PriceJson(BigDecimal amount, String currency) {}

    /**
     * @param path where the picture is; another one for another picture
     * @param colour the one that there is most of, as {@code #rrggbb}
     * @param alt what the picture says to one who does not see it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CoverJson(
            String path,
            int width,
            int height,
            @Nullable String colour,
            @Nullable String alt) {}
}
