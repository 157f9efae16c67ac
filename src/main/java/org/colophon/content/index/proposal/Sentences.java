package org.colophon.content.index.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a line of text into words, and the words into runs that no punctuation interrupts: a term lies within one of them. */
final class Sentences {

    /** Letters and digits, and what stands inside or behind them in names such as C++, node.js, by-line and O'Reilly. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}+#_]|[.'’-](?=[\\p{L}\\p{N}]))*");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;—“\"‘(*].*");
    private static final int MAX_WORD = 40;

    private Sentences() {}

    static List<List<Token>> runs(String line) {
        var runs = new ArrayList<List<Token>>();
        var run = new ArrayList<Token>();
        var matcher = WORD.matcher(line);
        int end = 0;
        while (matcher.find()) {
            var between = line.substring(end, matcher.start());
            if (!between.isBlank() || matcher.group().length() > MAX_WORD) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            run.add(Token.of(
                    matcher.group(), end == 0 || SENTENCE_END.matcher(between).matches()));
            end = matcher.end();
        }
        runs.add(List.copyOf(run));
        return runs;
    }
}
