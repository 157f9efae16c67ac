package org.colophon.catalog.contributor.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who makes books: people, and bodies that act under a name of their own. */
public enum ContributorKind {
    PERSON {
        @Override
        String inverted(String displayed) {
            return Inversion.of(displayed);
        }
    },
    /** Listed as it is called. */
    ORGANISATION {
        @Override
        String inverted(String displayed) {
            return displayed;
        }
    };

    /** What somebody seems to be of whom nothing is known but the name. */
    public static ContributorKind suggestedBy(String name) {
        return CorporateName.matches(name.strip()) ? ORGANISATION : PERSON;
    }

    /** @throws IllegalArgumentException when the word is none that {@link #word} gives */
    public static ContributorKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * Names one of this kind.
     *
     * @param inverted what lists sort it by; derived from the displayed name when null or blank
     */
    public ContributorName named(String displayed, @Nullable String inverted) {
        var name = displayed.strip();
        return new ContributorName(
                name, inverted == null || inverted.isBlank() ? fitting(name, inverted(name)) : inverted);
    }

    /** For people to read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract String inverted(String displayed);

    /** A comma more can be one too many. */
    private static String fitting(String displayed, String inverted) {
        return inverted.length() <= ContributorName.MAX ? inverted : displayed;
    }
}
