package org.colophon.catalog.contributor.name;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns the name of a person so that the family name comes first, as far as a rule can: {@code Buelta, Jaime}.
 *
 * <p>The last word is the family name. Particles before it belong to it, in small letters or capitals, but never the first
 * word of a name: {@code van Gogh, Vincent} and {@code Le Guin, Ursula K.}, but {@code Morrison, Van}. So does a name that
 * "y" joins: {@code Ortega y Gasset, José}. What follows the family name comes last: {@code King, Martin Luther, Jr.} A
 * single word, a family name alone and a name with a comma stay as they are. Names that begin with the family name ("Mao
 * Zedong") and double ones without "y" ("García Márquez") are for an editor to state.
 */
final class Inversion {

    private static final Set<String> PARTICLES = Set.of(
            ("al bin bint da dal dalla das de degli dei del dela della den der des di do dos du el het ibn la las le les los"
                            + " op st. 't ten ter van vom von zu zum zur")
                    .split(" "));
    private static final Set<String> SUFFIXES =
            Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "PhD", "Ph.D.", "MD", "M.D.", "Esq.");
    private static final String JOINING = "y";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> words;

    private Inversion(List<String> words) {
        this.words = words;
    }

    /** @return the name itself when there is nothing to turn */
    static String of(String displayed) {
        return new Inversion(List.of(BLANKS.split(displayed))).turned(displayed);
    }

    private String turned(String displayed) {
        var end = endOfFamilyName();
        var start = startOfFamilyName(end);
        var hasComma = words.subList(0, end - 1).stream().anyMatch(it -> it.endsWith(","));
        return start == 0 || hasComma
                ? displayed
                : Stream.concat(
                                Stream.of(spoken(start, end), spoken(0, start)),
                                words.subList(end, words.size()).stream().map(Inversion::withoutComma))
                        .collect(joining(", "));
    }

    private int endOfFamilyName() {
        var end = words.size();
        while (end > 1 && SUFFIXES.contains(withoutComma(words.get(end - 1)))) {
            end--;
        }
        return end;
    }

    private int startOfFamilyName(int end) {
        var start = end - 1;
        if (start > 1 && words.get(start - 1).equals(JOINING)) {
            start -= 2;
        }
        while (start > 1 && isParticle(words.get(start - 1))) {
            start--;
        }
        return start == 1 && isSmallParticle(words.getFirst()) ? 0 : start;
    }

    private String spoken(int from, int to) {
        return withoutComma(String.join(" ", words.subList(from, to)));
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isSmallParticle(String word) {
        return PARTICLES.contains(word);
    }

    private static String withoutComma(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }
}
