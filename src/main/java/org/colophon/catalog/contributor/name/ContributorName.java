package org.colophon.catalog.contributor.name;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What a contributor is called.
 *
 * @param displayed as a title page says it, 1 to 200 characters
 * @param inverted as lists sort it, 1 to 200 characters
 */
public record ContributorName(
        @Column("name") String displayed,
        @Column("inverted_name") String inverted) {

    /** The longest name there is room for. */
    public static final int MAX = 200;

    public ContributorName {
        displayed = checked(displayed);
        inverted = checked(inverted);
    }

    /** The same for names that are written alike but for capitals and for how Unicode composes their letters. */
    public static String folded(String displayed) {
        return Normalizer.normalize(displayed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String checked(String text) {
        var name = text.strip();
        if (name.isEmpty() || name.length() > MAX) {
            throw new IllegalArgumentException("A contributor's name has 1 to %d characters".formatted(MAX));
        }
        return name;
    }
}
