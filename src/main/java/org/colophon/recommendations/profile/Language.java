package org.colophon.recommendations.profile;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * By what words of a language are compared: their stems, so that "networks" are a "network" (M. F. Porter's Snowball), and
 * without the words that say nothing. Words of a language that is not known keep their form. For one thread.
 */
final class Language {

    private record Grammar(Supplier<SnowballStemmer> stemmer, CharArraySet stopWords) {}

    private static final Map<String, Grammar> KNOWN = Map.ofEntries(
            Map.entry("en", new Grammar(EnglishStemmer::new, CharArraySet.EMPTY_SET)),
            Map.entry("de", new Grammar(GermanStemmer::new, GermanAnalyzer.getDefaultStopSet())),
            Map.entry("fr", new Grammar(FrenchStemmer::new, FrenchAnalyzer.getDefaultStopSet())),
            Map.entry("es", new Grammar(SpanishStemmer::new, SpanishAnalyzer.getDefaultStopSet())),
            Map.entry("it", new Grammar(ItalianStemmer::new, ItalianAnalyzer.getDefaultStopSet())),
            Map.entry("nl", new Grammar(DutchStemmer::new, DutchAnalyzer.getDefaultStopSet())),
            Map.entry("pt", new Grammar(PortugueseStemmer::new, PortugueseAnalyzer.getDefaultStopSet())),
            Map.entry("sv", new Grammar(SwedishStemmer::new, SwedishAnalyzer.getDefaultStopSet())),
            Map.entry("da", new Grammar(DanishStemmer::new, DanishAnalyzer.getDefaultStopSet())),
            Map.entry("no", new Grammar(NorwegianStemmer::new, NorwegianAnalyzer.getDefaultStopSet())),
            Map.entry("nb", new Grammar(NorwegianStemmer::new, NorwegianAnalyzer.getDefaultStopSet())),
            Map.entry("fi", new Grammar(FinnishStemmer::new, FinnishAnalyzer.getDefaultStopSet())),
            Map.entry("ru", new Grammar(RussianStemmer::new, RussianAnalyzer.getDefaultStopSet())));

    private final @Nullable SnowballStemmer stemmer;
    private final Set<?> stopWords;

    private Language(@Nullable SnowballStemmer stemmer, Set<?> stopWords) {
        this.stemmer = stemmer;
        this.stopWords = stopWords;
    }

    /** @param code ISO 639-1 */
    static Language of(String code) {
        var grammar = KNOWN.get(code);
        return grammar == null
                ? new Language(null, Set.of())
                : new Language(grammar.stemmer().get(), grammar.stopWords());
    }

    /** @param word in lower case */
    String stem(String word) {
        if (stemmer == null || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** English ones say nothing in any language: many books have English in their titles. */
    boolean isStopWord(String word) {
        return StopWords.contain(word) || stopWords.contains(word);
    }
}
