package org.colophon.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Finds in a text what the index has found in it. */
final class Matches {

    private final Analyzer stemming;
    private final Analyzer plain;

    Matches(Analyzer stemming, Analyzer plain) {
        this.stemming = stemming;
        this.plain = plain;
    }

    /** In the order of the text, not overlapping. */
    List<Match> in(String text, Wanted wanted) {
        var found = new ArrayList<Match>();
        var stems = tokens(text, stemming);
        wanted.groups().forEach(group -> addAll(group, stems, found));
        if (!wanted.prefix().isEmpty()) {
            tokens(text, plain).stream()
                    .filter(token -> token.term().startsWith(wanted.prefix()))
                    .forEach(token -> found.add(token.place()));
        }
        return apart(found);
    }

    private static void addAll(List<String> group, List<Token> tokens, List<Match> found) {
        for (int i = 0; i + group.size() <= tokens.size(); i++) {
            var part = tokens.subList(i, i + group.size());
            if (part.stream().map(Token::term).toList().equals(group)) {
                found.add(new Match(
                        part.getFirst().place().start(), part.getLast().place().end()));
            }
        }
    }

    private static List<Match> apart(List<Match> found) {
        found.sort(Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder()));
        var apart = new ArrayList<Match>();
        for (var match : found) {
            if (apart.isEmpty() || match.start() >= apart.getLast().end()) {
                apart.add(match);
            }
        }
        return apart;
    }

    private static List<Token> tokens(String text, Analyzer analyzer) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), new Match(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private record Token(String term, Match place) {}
}
