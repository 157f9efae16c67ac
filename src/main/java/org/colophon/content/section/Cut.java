package org.colophon.content.section;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Breaks a text off in the middle of its markup. */
final class Cut {

    private Cut() {}

    /** Keeps the first characters of the body's visible text, of which there must be as many, and appends the mark. */
    static void at(Element body, int end, String mark) {
        int left = end;
        for (var text : body.selectNodes("::text", TextNode.class)) {
            if (VisibleText.isSeen(text)) {
                int length = text.getWholeText().length();
                if (left <= length) {
                    text.text(text.getWholeText().substring(0, left) + mark);
                    removeAfter(text, body);
                    return;
                }
                left -= length;
            }
        }
        throw new IllegalArgumentException("The text has fewer than " + end + " characters");
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
