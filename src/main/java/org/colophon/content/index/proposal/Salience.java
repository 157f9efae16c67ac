package org.colophon.content.index.proposal;

import java.util.regex.Pattern;

/**
 * How likely a phrase is to be a heading of the book's index: the logarithm of the odds, up to a constant. The weights are
 * those of a logistic regression on the printed index of one book; {@code docs/index-quality.md} says which, and what they
 * are worth on others.
 */
final class Salience {

    /** Of words that seldom are nouns. */
    private static final Pattern ENDING = Pattern.compile("(ly|ing|ed)$");

    private final Census census;
    private final HouseWords house;

    Salience(Census census, HouseWords house) {
        this.census = census;
        this.house = house;
    }

    double of(Evidence it) {
        return useOf(it) + lookOf(it) + (it.isName() ? nameOf(it) : wordsOf(it));
    }

    /** How often, and in which places. */
    private double useOf(Evidence it) {
        return 0.75 * Math.log(1 + it.passages())
                + (it.isHeading() ? 1.3 : 0)
                + (it.isTitle() ? 1.3 : 0)
                + (it.isDefined() ? 1.3 : 0);
    }

    /** How it is set. */
    private static double lookOf(Evidence it) {
        return (it.isStressed() ? 1.1 : 0) + (it.isCode() ? 1.1 : 0) + (it.isAcronym() ? 1.1 : 0);
    }

    /** A name is worth a heading however often it comes up; what only describes a noun, as "Greek" does, is none. */
    private static double nameOf(Evidence it) {
        return (it.isPhrase() ? 5.2 : 5.4) - 2.3 * it.attributeShare() - 1.4 * it.nestedShare();
    }

    private double wordsOf(Evidence it) {
        return (it.isPhrase() ? 1.2 + 1.4 * cohesion(it) : 0)
                + rarity(it)
                + 1.2 * nounShareOfLast(it)
                + 2.2 * concentration(it)
                - 2.3 * it.attributeShare()
                - 1.4 * it.nestedShare()
                - (ENDING.matcher(it.key()).find() ? 2.6 : 0)
                - 1.5 * house.share(it.words());
    }

    /** How much oftener than in English prose its least telling word comes up, as a power of ten. */
    private double rarity(Evidence it) {
        return it.words().stream()
                .mapToDouble(word -> Math.log10(count(word, it) * 1e6 / census.words() / English.perMillion(word)))
                .min()
                .orElse(0);
    }

    /** How many of the occurrences of its words are occurrences of the phrase, as a power of ten: 0 is all. */
    private double cohesion(Evidence it) {
        double apart = it.words().stream().mapToInt(word -> count(word, it)).sum();
        return Math.log10(it.words().size() * it.count() / apart);
    }

    private double nounShareOfLast(Evidence it) {
        return census.evidence(it.words().getLast()).map(Evidence::nounShare).orElse(0.0);
    }

    /** 0 for what all entries speak of, towards 1 for what few do. */
    private double concentration(Evidence it) {
        double all = census.entries() + 1;
        return Math.log(all / it.entries()) / Math.log(all);
    }

    private int count(String word, Evidence it) {
        return census.evidence(word).map(Evidence::count).orElse(it.count());
    }
}
