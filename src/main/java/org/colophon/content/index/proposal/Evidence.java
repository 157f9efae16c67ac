package org.colophon.content.index.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a text uses a phrase, over all its occurrences: what there is to tell whether it is a term. */
final class Evidence {

    private final String key;
    private final Map<String, Integer> forms = new HashMap<>(2);
    private int count;
    private int opening;
    private int capitalised;
    private int endingNounPhrase;
    private int attribute;
    private int inHeading;
    private int inTitle;
    private int defined;
    private int stressed;
    private int code;
    private int passages;
    private int entries;
    private int lastPassage = -1;
    private int lastEntry = -1;
    private boolean acronym;
    private int inLonger;

    Evidence(String key) {
        this.key = key;
    }

    /** Notes an occurrence in running text. */
    void read(Phrase phrase) {
        opening += phrase.opensSentence() ? 1 : 0;
        capitalised += !phrase.opensSentence() && phrase.isCapitalised() ? 1 : 0;
        endingNounPhrase += phrase.endsNounPhrase() ? 1 : 0;
        attribute += phrase.isAttribute() ? 1 : 0;
        defined += phrase.isDefined() ? 1 : 0;
    }

    void readInHeading() {
        inHeading++;
    }

    void readInTitle() {
        inTitle++;
    }

    /** Notes where an occurrence is; passages and entries come in reading order. */
    void at(Phrase phrase, int passage, int entry) {
        count++;
        forms.merge(phrase.text(), 1, Integer::sum);
        acronym |= phrase.isAcronym();
        passages += passage == lastPassage ? 0 : 1;
        entries += entry == lastEntry ? 0 : 1;
        lastPassage = passage;
        lastEntry = entry;
    }

    void markStressed() {
        stressed++;
    }

    void markCode() {
        code++;
    }

    /** Notes how often it is part of one longer phrase. */
    void within(Evidence longer) {
        inLonger = Math.max(inLonger, longer.count);
    }

    String key() {
        return key;
    }

    /** The keys of its words but "of". */
    List<String> words() {
        return Arrays.stream(key.split(" ")).filter(it -> !it.equals("of")).toList();
    }

    int count() {
        return count;
    }

    int passages() {
        return passages;
    }

    int entries() {
        return entries;
    }

    boolean isPhrase() {
        return key.indexOf(' ') > 0;
    }

    boolean isName() {
        return capitalised > 0 && capitalised >= 0.6 * (inText() - opening);
    }

    boolean isAcronym() {
        return acronym;
    }

    boolean isHeading() {
        return inHeading > 0;
    }

    boolean isTitle() {
        return inTitle > 0;
    }

    boolean isStressed() {
        return stressed > 0;
    }

    boolean isCode() {
        return code > 0;
    }

    boolean isDefined() {
        return defined > 0;
    }

    /** Once said in passing, by its own words, it is nothing to look up. */
    boolean isWeak() {
        return count < 2 && !isName() && !isHeading() && !isTitle() && !isStressed() && !isCode() && !isDefined();
    }

    /** The share of occurrences that close a noun phrase, above 0 and below 1. */
    double nounShare() {
        return (endingNounPhrase + 0.5) / (inText() + 1);
    }

    double attributeShare() {
        return (double) attribute / count;
    }

    /** The share of occurrences that are part of one longer phrase, 0 to 1. */
    double nestedShare() {
        return (double) inLonger / count;
    }

    /** The form that is most frequent; in small letters unless it is a name or a word from a program. */
    String form() {
        var byCount = Map.Entry.<String, Integer>comparingByValue().reversed();
        var most = forms.entrySet().stream().min(byCount.thenComparing(Map.Entry.comparingByKey()));
        var text = most.orElseThrow().getKey();
        return isName() || acronym || isCode() ? text : text.toLowerCase(Locale.ROOT);
    }

    private int inText() {
        return count - inHeading - inTitle;
    }

    static Comparator<Evidence> byKey() {
        return Comparator.comparing(Evidence::key);
    }
}
