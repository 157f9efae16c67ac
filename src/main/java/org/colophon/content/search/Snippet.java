package org.colophon.content.search;

import java.util.ArrayList;
import java.util.List;
import org.colophon.content.BookSearchResult.Piece;

/** The words around what was found in a text, about a line or two. */
final class Snippet {

    private static final int LENGTH = 180;
    private static final int BEFORE = 60;
    private static final String MARK = "…";

    private final String text;
    private final List<Match> matches;
    private final int start;
    private final int end;

    private Snippet(String text, List<Match> matches) {
        this.text = text;
        this.matches = matches;
        var first = matches.get(densest(matches));
        this.start = wordStart(Math.max(0, Math.min(first.start() - BEFORE, text.length() - LENGTH)), first.start());
        this.end = wordEnd(Math.max(first.end(), Math.min(text.length(), start + LENGTH)), first.end());
    }

    /** @param matches in the order of the text, not overlapping; none gives an empty snippet */
    static List<Piece> of(String text, List<Match> matches) {
        return matches.isEmpty() ? List.of() : new Snippet(text, matches).pieces();
    }

    /** The first of the matches that have the most others within reach. */
    private static int densest(List<Match> matches) {
        int best = 0;
        int most = 0;
        for (int i = 0, end = 0; i < matches.size(); i++) {
            while (end < matches.size()
                    && matches.get(end).end() - matches.get(i).start() <= LENGTH - BEFORE) {
                end++;
            }
            if (end - i > most) {
                most = end - i;
                best = i;
            }
        }
        return best;
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int at = start;
        for (var match : matches) {
            if (match.start() >= at && match.end() <= end) {
                add(at, match.start(), false, pieces);
                add(match.start(), match.end(), true, pieces);
                at = match.end();
            }
        }
        add(at, end, false, pieces);
        return List.copyOf(pieces);
    }

    private void add(int from, int to, boolean found, List<Piece> pieces) {
        var before = pieces.isEmpty() && start > 0 ? MARK : "";
        var after = !found && to == end && end < text.length() ? MARK : "";
        var piece = before + text.substring(from, to).replace('\n', ' ') + after;
        if (!piece.isEmpty()) {
            pieces.add(new Piece(piece, found));
        }
    }

    private int wordStart(int from, int latest) {
        int at = from;
        while (at > 0 && at < latest && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private int wordEnd(int to, int earliest) {
        int at = to;
        while (at < text.length() && at > earliest && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
