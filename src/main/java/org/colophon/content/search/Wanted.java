package org.colophon.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a reader has typed, in terms of the index: groups of terms, each of which is a word or a phrase.
 *
 * @param groups of one stem, or of the stems of a phrase in order
 * @param prefix how the word begins that is still being typed, as it is written; empty when there is none
 */
record Wanted(List<List<String>> groups, String prefix) {

    static final String STEMS = "stems";
    static final String WORDS = "words";

    private static final int MAX_GROUPS = 16;
    private static final Pattern PHRASE_OR_WORD = Pattern.compile("\"([^\"]*)\"?|(\\S+)");

    static Wanted read(String text, boolean typing, Analyzer stemming, Analyzer plain) {
        var groups = new ArrayList<List<String>>();
        var prefix = "";
        var matcher = PHRASE_OR_WORD.matcher(text);
        while (matcher.find() && groups.size() < MAX_GROUPS) {
            var phrase = matcher.group(1);
            if (phrase != null) {
                add(terms(phrase, stemming), groups);
            } else if (typing && matcher.hitEnd()) {
                var written = terms(matcher.group(2), plain);
                prefix = written.isEmpty() ? "" : written.removeLast();
                written.forEach(word -> add(terms(word, stemming), groups));
            } else {
                add(terms(matcher.group(2), stemming), groups);
            }
        }
        return new Wanted(groups, prefix);
    }

    private static void add(List<String> terms, List<List<String>> groups) {
        if (!terms.isEmpty()) {
            groups.add(terms);
        }
    }

    boolean isEmpty() {
        return groups.isEmpty() && prefix.isEmpty();
    }

    /** @param all whether a paragraph must have everything, or only most of it */
    Query query(boolean all) {
        var query = new BooleanQuery.Builder();
        var occur = all ? Occur.MUST : Occur.SHOULD;
        groups.forEach(group -> query.add(query(group), occur));
        if (!prefix.isEmpty()) {
            query.add(prefixed(), occur);
        }
        return query.build();
    }

    private static Query query(List<String> group) {
        return group.size() == 1
                ? new TermQuery(new Term(STEMS, group.getFirst()))
                : new PhraseQuery(STEMS, group.toArray(String[]::new));
    }

    /** The word as it stands before longer ones. */
    private Query prefixed() {
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(WORDS, prefix)), Occur.SHOULD)
                .add(new BoostQuery(new TermQuery(new Term(WORDS, prefix)), 2), Occur.SHOULD)
                .build();
    }

    /** The terms of a text, in order. */
    static List<String> terms(String text, Analyzer analyzer) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
