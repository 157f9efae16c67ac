package org.colophon.content;

import java.util.Objects;
import org.springframework.modulith.NamedInterface;

/**
 * Someone who made one entry of a book, as its contents name them (ONIX 3.1 knows them as the contributors of a content item).
 *
 * @param name 1 to {@value #MAX_NAME} characters
 * @param role the words that stand before the name, as "Chapter by"; empty when the name stands alone, at most
 *     {@value #MAX_ROLE} characters
 */
@NamedInterface("events")
public record Contributor(String name, String role) {

    public static final int MAX_NAME = 200;
    public static final int MAX_ROLE = 100;

    public Contributor {
        name = inOneLine(name);
        role = inOneLine(role);
        if (name.isEmpty() || name.length() > MAX_NAME || role.length() > MAX_ROLE) {
            throw new IllegalArgumentException(
                    "A name has 1 to %d characters, a role at most %d".formatted(MAX_NAME, MAX_ROLE));
        }
    }

    /** As it is printed, for example "Chapter by Ada Lovelace". */
    public String credit() {
        return role.isEmpty() ? name : role + " " + name;
    }

    private static String inOneLine(String text) {
        return Objects.requireNonNull(text).replaceAll("\\s+", " ").strip();
    }
}
