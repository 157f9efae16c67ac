package org.colophon.storefront.cover;

import java.util.ArrayList;
import java.util.List;

/**
 * A title broken for a cover.
 *
 * @param lines from top to bottom, at most six
 * @param size of the letters, in the units of a drawing 200 wide: the longest line fits between the margins
 */
record TitleLines(List<String> lines, int size) {

    private static final List<Integer> MEASURES = List.of(13, 16, 19, 22);
    private static final int FEW_LINES = 4;
    private static final int MOST_LINES = 6;
    private static final int LARGEST = 26;
    private static final int SMALLEST = 11;
    private static final double WIDTH = 170;
    private static final double WIDTH_OF_A_LETTER = .54;

    /** Larger letters while few lines are enough, smaller ones for a long title. */
    static TitleLines of(String title) {
        var words = title.strip().split("\\s+");
        return MEASURES.stream()
                .map(measure -> fill(words, measure))
                .filter(lines -> lines.size() <= FEW_LINES)
                .findFirst()
                .map(TitleLines::sized)
                .orElseGet(() -> sized(shortened(fill(words, MEASURES.getLast()))));
    }

    private static TitleLines sized(List<String> lines) {
        return new TitleLines(List.copyOf(lines), size(lines));
    }

    private static List<String> shortened(List<String> lines) {
        var kept = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_LINES)));
        if (kept.size() < lines.size()) {
            kept.set(MOST_LINES - 1, kept.getLast() + "…");
        }
        return kept;
    }

    private static List<String> fill(String[] words, int measure) {
        var lines = new ArrayList<String>();
        for (var word : words) {
            var fitting = shorten(word);
            if (!lines.isEmpty() && lines.getLast().length() + 1 + fitting.length() <= measure) {
                lines.set(lines.size() - 1, lines.getLast() + " " + fitting);
            } else {
                lines.add(fitting);
            }
        }
        return lines;
    }

    private static String shorten(String word) {
        var longest = (int) (WIDTH / (SMALLEST * WIDTH_OF_A_LETTER));
        return word.codePointCount(0, word.length()) <= longest
                ? word
                : word.substring(0, word.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static int size(List<String> lines) {
        var longest = lines.stream().mapToInt(String::length).max().orElse(1);
        return Math.clamp((int) (WIDTH / (Math.max(longest, 1) * WIDTH_OF_A_LETTER)), SMALLEST, LARGEST);
    }
}
