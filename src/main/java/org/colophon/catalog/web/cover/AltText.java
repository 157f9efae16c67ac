package org.colophon.catalog.web.cover;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.colophon.catalog.cover.Cover;
import org.jspecify.annotations.Nullable;

/** @param alt what a cover says to one who does not see it; null leaves it at "Cover of" and the title */
record AltText(
        @Nullable @Size(max = Cover.MAX_ALT) @Pattern(regexp = NOT_BLANK, message = "must not be blank") String alt) {

    static final String NOT_BLANK = "(?s).*\\S.*";
}
