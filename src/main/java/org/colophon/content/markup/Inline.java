package org.colophon.content.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Which nodes are part of a line of text. */
public final class Inline {

    static final Set<String> NAMES = Set.of(
            "em", "strong", "code", "a", "sup", "sub", "br", "cite", "q", "abbr", "dfn", "mark", "small", "var", "kbd",
            "s", "span");

    private Inline() {}

    /** Text, atoms, and inline elements that hold nothing else. */
    static boolean is(Node node) {
        return node instanceof TextNode
                || Atom.is(node)
                || node instanceof Element element
                        && isNamed(element)
                        && element.childNodes().stream().allMatch(Inline::is);
    }

    /** Whether the element as such is inline, whatever it holds. */
    public static boolean isNamed(Element element) {
        return NAMES.contains(element.normalName()) || Atom.is(element);
    }

    /** Whether there is nothing in it that a reader would see. */
    static boolean isBlank(Node node) {
        return switch (node) {
            case TextNode text -> text.isBlank();
            case Element element -> !element.hasText() && !Atom.isIn(element) && element.selectFirst("hr") == null;
            default -> true;
        };
    }
}
