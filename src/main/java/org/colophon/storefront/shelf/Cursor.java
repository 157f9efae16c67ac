package org.colophon.storefront.shelf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The place in a list by title after which its next page begins. It needs no book to be there still.
 *
 * @param slug tells books of the same title apart
 */
public record Cursor(String titleKey, String slug) {

    /** Before the first book of a list. */
    public static final Cursor START = new Cursor("", "");

    /** Just before the first title that begins so. */
    public static Cursor before(String letters) {
        return new Cursor(TitleKey.of(letters), "");
    }

    /** @throws IllegalArgumentException when the text is none that {@link #toString} made */
    public static Cursor valueOf(String text) {
        var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a cursor: " + text);
        }
        return new Cursor(parts[0], parts[1]);
    }

    /** The cursor as it stands in addresses. */
    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((titleKey + "\n" + slug).getBytes(StandardCharsets.UTF_8));
    }
}
