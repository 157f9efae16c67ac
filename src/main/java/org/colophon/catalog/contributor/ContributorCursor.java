package org.colophon.catalog.contributor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * The place in a list by inverted name after which its next part begins. It holds though the contributor there is renamed.
 *
 * @param id tells contributors of the same name apart
 */
public record ContributorCursor(String sortKey, UUID id) {

    /** Before the first contributor. */
    public static final ContributorCursor START = new ContributorCursor("", new UUID(0, 0));

    /** @throws IllegalArgumentException when the text is none that {@link #toString} made */
    public static ContributorCursor valueOf(String text) {
        var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a cursor: " + text);
        }
        return new ContributorCursor(parts[0], UUID.fromString(parts[1]));
    }

    /** The cursor as it stands in addresses. */
    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sortKey + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }
}
