package org.colophon.catalog.contributor;

/**
 * Somebody's part in a book.
 *
 * @param name as printed on the title page, 1 to 200 characters
 */
public record Contribution(String name, ContributorRole role) {

    /** The longest name there is room for. */
    public static final int MAX_NAME = 200;

    public Contribution {
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("A contributor's name has 1 to %d characters".formatted(MAX_NAME));
        }
    }

    public static Contribution author(String name) {
        return new Contribution(name, ContributorRole.AUTHOR);
    }
}
