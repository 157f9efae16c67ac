package org.colophon.content.conversion;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of a picture.
 *
 * @param source its path in the EPUB
 * @param address where it is now, as texts say it; left out when it was refused
 * @param refused why; left out when it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PictureResult(
        String source, @Nullable String address, @Nullable String refused) {

    static PictureResult taken(String source, String address) {
        return new PictureResult(source, address, null);
    }

    static PictureResult refused(String source, String why) {
        return new PictureResult(source, null, why);
    }
}
