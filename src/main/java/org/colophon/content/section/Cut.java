package org.colophon.content.section;

import org.colophon.content.markup.Atom;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Breaks a text off in the middle of its markup. */
final class Cut {

    private Cut() {}

    /** Keeps the first characters of the body's visible text, of which there must be as many, and appends the mark. */
    static void at(Element body, int end, String mark) {
        int left = end;
        for (var piece : VisibleText.pieces(body)) {
            int length = VisibleText.of(piece).length();
            if (left <= length) {
                removeAfter(ended(piece, left, mark), body);
                return;
            }
            left -= length;
        }
        throw new IllegalArgumentException("The text has fewer than " + end + " characters");
    }

    /** What is shown whole or not at all goes when it does not fit. */
    private static Node ended(Node piece, int length, String mark) {
        if (piece instanceof TextNode text) {
            return text.text(text.getWholeText().substring(0, length) + mark);
        }
        var end = new TextNode(mark);
        piece.after(end);
        if (length < Atom.text((Element) piece).length()) {
            piece.remove();
        }
        return end;
    }

    private static void removeAfter(Node end, Element body) {
        Node kept = end;
        while (kept != body && kept.parent() instanceof Element parent) {
            for (int last = parent.childNodeSize() - 1; last > kept.siblingIndex(); last--) {
                parent.childNode(last).remove();
            }
            kept = parent;
        }
    }
}
