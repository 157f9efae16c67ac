package org.colophon.content.search;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/**
 * How words are cut to their stems, by language. No word is left out as too common, since readers look for phrases such as
 * "to be or not to be".
 */
final class Languages {

    private static final CharArraySet NO_STOP_WORDS = CharArraySet.EMPTY_SET;

    private static final Map<String, Supplier<Analyzer>> STEMMING = Map.ofEntries(
            Map.entry("en", () -> new EnglishAnalyzer(NO_STOP_WORDS)),
            Map.entry("de", () -> new GermanAnalyzer(NO_STOP_WORDS)),
            Map.entry("fr", () -> new FrenchAnalyzer(NO_STOP_WORDS)),
            Map.entry("es", () -> new SpanishAnalyzer(NO_STOP_WORDS)),
            Map.entry("it", () -> new ItalianAnalyzer(NO_STOP_WORDS)),
            Map.entry("nl", () -> new DutchAnalyzer(NO_STOP_WORDS)),
            Map.entry("pt", () -> new PortugueseAnalyzer(NO_STOP_WORDS)),
            Map.entry("sv", () -> new SwedishAnalyzer(NO_STOP_WORDS)),
            Map.entry("da", () -> new DanishAnalyzer(NO_STOP_WORDS)),
            Map.entry("no", () -> new NorwegianAnalyzer(NO_STOP_WORDS)),
            Map.entry("nb", () -> new NorwegianAnalyzer(NO_STOP_WORDS)),
            Map.entry("fi", () -> new FinnishAnalyzer(NO_STOP_WORDS)),
            Map.entry("ru", () -> new RussianAnalyzer(NO_STOP_WORDS)),
            Map.entry("zh", () -> new CJKAnalyzer(NO_STOP_WORDS)),
            Map.entry("ja", () -> new CJKAnalyzer(NO_STOP_WORDS)),
            Map.entry("ko", () -> new CJKAnalyzer(NO_STOP_WORDS)));

    private Languages() {}

    /** @param language ISO 639-1; words of one that is not known keep their form */
    static Analyzer stemming(String language) {
        return STEMMING.getOrDefault(language, Languages::plain).get();
    }

    /** Words as they are written, in small letters. */
    static Analyzer plain() {
        return new StandardAnalyzer(NO_STOP_WORDS);
    }
}
