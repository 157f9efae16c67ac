package org.colophon.catalog.contributor;

import org.colophon.catalog.ContributorId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a book.
 *
 * @param contributor who it is; null until the contributor of that name is identified
 * @param name as printed on the title page, 1 to 200 characters, which need not be what the contributor is called elsewhere
 */
public record Contribution(@Nullable ContributorId contributor, String name, ContributorRole role) {

    /** The longest name there is room for. */
    public static final int MAX_NAME = 200;

    public Contribution {
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("A contributor's name has 1 to %d characters".formatted(MAX_NAME));
        }
    }

    /** The part of somebody of whom only the name is known. */
    public Contribution(String name, ContributorRole role) {
        this(null, name, role);
    }

    public static Contribution author(String name) {
        return new Contribution(name, ContributorRole.AUTHOR);
    }

    /** The same part, of that contributor. */
    public Contribution by(@Nullable ContributorId identified) {
        return new Contribution(identified, name, role);
    }
}
