package org.colophon.content.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks the words that differ between two texts. What is removed stands before what has come in its stead. */
final class Words {

    /** A word, an ideograph, white space, or any other character. */
    private static final Pattern WORD =
            Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsIdeographic}]]+|\\s+|.", Pattern.DOTALL);

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    /** White space between two words that differ: no more than a breath in one change. */
    private String gap = "";

    private Words() {}

    static List<Run> compare(String before, String after) {
        return before.equals(after) && !after.isEmpty() ? List.of(new Run(after, null)) : differing(before, after);
    }

    private static List<Run> differing(String before, String after) {
        var old = split(before);
        var now = split(after);
        var words = new Words();
        for (var pair : Alignment.of(old.size(), ShortestEdit.partners(old, now))) {
            if (pair.after() < 0) {
                words.open().removed.append(old.get(pair.before()));
            } else if (pair.before() < 0) {
                words.open().added.append(now.get(pair.after()));
            } else {
                words.keep(now.get(pair.after()));
            }
        }
        return words.end();
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private Words open() {
        removed.append(gap);
        added.append(gap);
        gap = "";
        flush(same, null);
        return this;
    }

    private void keep(String word) {
        boolean inChange = removed.length() + added.length() > 0;
        if (inChange && gap.isEmpty() && word.isBlank()) {
            gap = word;
            return;
        }
        if (inChange) {
            close();
        }
        same.append(word);
    }

    private void close() {
        flush(removed, Change.REMOVED);
        flush(added, Change.ADDED);
        same.append(gap);
        gap = "";
    }

    private List<Run> end() {
        if (removed.length() + added.length() > 0) {
            close();
        }
        flush(same, null);
        return runs;
    }

    private void flush(StringBuilder text, @Nullable Change change) {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), change));
            text.setLength(0);
        }
    }
}
