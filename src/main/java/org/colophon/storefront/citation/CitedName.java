package org.colophon.storefront.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contributor's name, taken apart as a bibliography needs it. A card has names as a title page prints them, so the parts
 * are found by rule: the last word is the family name, together with the particles in lower case before it; a suffix such as
 * {@code Jr.} is set apart; a family name before a comma is taken at its word. The name of an organisation, a name of one word and one in a
 * script that has no spaces are kept as they are.
 *
 * @param given empty where the name is kept as it is
 * @param particle for example {@code van}, else empty
 * @param family the whole name where it is kept as it is
 * @param suffix for example {@code Jr.}, else empty
 */
record CitedName(String given, String particle, String family, String suffix) {

    private static final Pattern SUFFIX = Pattern.compile("(.+?),? (Jr\\.?|Sr\\.?|II|III|IV)");
    private static final Pattern INVERTED = Pattern.compile("([^,]+), ([^,]+)");
    private static final Pattern IN_ORDER =
            Pattern.compile("(?<given>.+?) (?<particle>(?:[\\p{Ll}’']+ )*)(?<family>\\S+)");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}&]+");
    private static final Set<String> OF_ORGANISATIONS = Set.of(
            "academy",
            "agency",
            "ag",
            "alliance",
            "and",
            "association",
            "authority",
            "authors",
            "board",
            "bureau",
            "center",
            "centre",
            "club",
            "college",
            "commission",
            "committee",
            "community",
            "company",
            "consortium",
            "contributors",
            "cooperative",
            "corp",
            "corporation",
            "council",
            "department",
            "editors",
            "federation",
            "foundation",
            "gmbh",
            "group",
            "inc",
            "initiative",
            "institut",
            "institute",
            "international",
            "laboratory",
            "league",
            "library",
            "limited",
            "llc",
            "ltd",
            "ministry",
            "museum",
            "network",
            "office",
            "organisation",
            "organization",
            "press",
            "project",
            "publications",
            "publishers",
            "publishing",
            "school",
            "services",
            "society",
            "staff",
            "studio",
            "team",
            "trust",
            "union",
            "universität",
            "university",
            "verlag",
            "&");

    /** @param name as it stands on a title page */
    static CitedName of(String name) {
        var whole = name.strip().replaceAll("\\s+", " ");
        var suffix = SUFFIX.matcher(whole);
        if (isOrganisation(whole)) {
            return new CitedName("", "", whole, "");
        }
        return suffix.matches() ? person(suffix.group(1), suffix.group(2)) : person(whole, "");
    }

    boolean isLiteral() {
        return given.isEmpty();
    }

    /** The family name first, as lists are sorted: {@code van Beethoven, Ludwig} or {@code King, Jr., Martin Luther}. */
    String inverted() {
        return Stream.of(familyName(), suffix, given)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String familyName() {
        return particle.isEmpty() ? family : particle + " " + family;
    }

    private static CitedName person(String name, String suffix) {
        var inverted = INVERTED.matcher(name);
        if (inverted.matches()) {
            return new CitedName(inverted.group(2), "", inverted.group(1), suffix);
        }
        return Optional.of(IN_ORDER.matcher(name))
                .filter(parts -> parts.matches())
                .map(parts -> new CitedName(
                        parts.group("given"), parts.group("particle").strip(), parts.group("family"), suffix))
                .orElseGet(() -> new CitedName("", "", name, ""));
    }

    private static boolean isOrganisation(String name) {
        return name.startsWith("The ")
                || WORD.splitAsStream(name.toLowerCase(Locale.ROOT)).anyMatch(OF_ORGANISATIONS::contains);
    }
}
