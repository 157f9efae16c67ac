package org.colophon.catalog.contributor.identifier;

import java.util.regex.Pattern;
import org.springframework.data.relational.core.mapping.Column;

/**
 * The ORCID iD of a person: a number of the form of an ISNI, out of the blocks that are set aside for ORCID.
 *
 * @param characters fifteen digits and the check character
 */
public record Orcid(@Column("orcid") String characters) {

    private static final String WHAT = "an ORCID iD";
    private static final Pattern LEAD = Pattern.compile(
            "^\\s*(?:(?:https?://)?(?:www\\.)?orcid\\.org/|ORCID(?:\\s*iD)?\\s*:?)", Pattern.CASE_INSENSITIVE);

    public Orcid {
        SixteenCharacters.checked(WHAT, characters);
        if (!isSetAside(Long.parseLong(characters.substring(0, 15)))) {
            throw SixteenCharacters.refused(WHAT, characters, "it is outside the blocks that ORCID gives out");
        }
    }

    /**
     * Reads an iD as people and lists write it: with or without hyphens, or as its address at orcid.org.
     *
     * @throws IllegalArgumentException when it is none; the message quotes it and says why
     */
    public static Orcid of(String text) {
        return new Orcid(SixteenCharacters.bare(LEAD.matcher(text).replaceFirst("")));
    }

    /** In four groups with hyphens, as it is shown. */
    @Override
    public String toString() {
        return SixteenCharacters.grouped(characters, "-");
    }

    /** From 0000-0001-5000-000 to 0000-0003-5000-000 and from 0009-0000-0000-000 to 0009-0010-0000-000, checks aside. */
    private static boolean isSetAside(long number) {
        return (number >= 15_000_000L && number <= 35_000_000L)
                || (number >= 900_000_000_000L && number <= 900_100_000_000L);
    }
}
