package org.colophon.catalog.contributor.identifier;

import java.util.regex.Pattern;
import org.springframework.data.relational.core.mapping.Column;

/**
 * The International Standard Name Identifier (ISO 27729) of a person or an organisation.
 *
 * @param characters fifteen digits and the check character
 */
public record Isni(@Column("isni") String characters) {

    private static final String WHAT = "an ISNI";
    private static final Pattern LEAD = Pattern.compile(
            "^\\s*(?:(?:https?://)?(?:www\\.)?isni\\.org/(?:isni/)?|ISNI\\s*:?)", Pattern.CASE_INSENSITIVE);

    public Isni {
        SixteenCharacters.checked(WHAT, characters);
    }

    /**
     * Reads an ISNI as people and lists write it: in groups, after the word "ISNI", or as its address at isni.org.
     *
     * @throws IllegalArgumentException when it is none; the message quotes it and says why
     */
    public static Isni of(String text) {
        return new Isni(SixteenCharacters.bare(LEAD.matcher(text).replaceFirst("")));
    }

    /** In four groups, as it is printed. */
    @Override
    public String toString() {
        return SixteenCharacters.grouped(characters, " ");
    }
}
