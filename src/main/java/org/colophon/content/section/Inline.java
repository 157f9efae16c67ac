package org.colophon.content.section;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Which nodes are part of a line of text. */
final class Inline {

    private static final Set<String> NAMES = Set.of("em", "strong", "code", "a", "sup", "sub", "br");

    private Inline() {}

    /** Text, and inline elements that hold nothing else. */
    static boolean is(Node node) {
        return node instanceof TextNode
                || node instanceof Element element && element.stream().allMatch(Inline::isNamed);
    }

    /** Whether the element as such is inline, whatever it holds. */
    static boolean isNamed(Element element) {
        return NAMES.contains(element.normalName());
    }
}
