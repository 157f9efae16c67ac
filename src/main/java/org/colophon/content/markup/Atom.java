package org.colophon.content.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What stands in a line like a word and is shown whole or not at all: a picture, a drawing or a formula. */
public final class Atom {

    /** How many characters of text a picture or a drawing counts for at least. */
    public static final int PICTURE = 100;

    /** Stands for what has no words (Unicode, "object replacement character"). */
    public static final String STAND_IN = "\uFFFC";

    private static final String NAMES = "img, svg, math";

    private Atom() {}

    public static boolean is(Node node) {
        return node.nameIs("img") || node.nameIs("svg") || node.nameIs("math");
    }

    /**
     * The characters that it counts for: its words, so that they can be found, and when they are few, stand-ins, so that a
     * free beginning does not give away pictures for nothing.
     */
    public static String text(Element atom) {
        var words = atom.nameIs("img") ? atom.attr("alt") : atom.text();
        int least = atom.nameIs("math") ? 1 : PICTURE;
        return words + STAND_IN.repeat(Math.max(0, least - words.length()));
    }

    static boolean isIn(Element element) {
        return is(element) || element.selectFirst(NAMES) != null;
    }

    /** Whether there is nothing to read but atoms. */
    static boolean isAll(Node node) {
        return node instanceof Element element && (is(element) || isIn(element) && !element.hasText());
    }
}
