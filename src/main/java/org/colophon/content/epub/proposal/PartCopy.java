package org.colophon.content.epub.proposal;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Copies the nodes of a document between two places, with those that stand around them. What stands around is in the copies of
 * all parts, but has its id only in the first.
 */
final class PartCopy {

    /** Elements of other vocabularies keep them; all else is HTML, so that it is written as HTML has it. */
    private static final Set<String> FOREIGN = Set.of(Parser.NamespaceSvg, Parser.NamespaceMathml);

    /** For an element that has a prefix and no name. */
    private static final String NAMELESS = "span";

    private final int from;
    private final int to;
    private int next;

    PartCopy(int from, int to) {
        this.from = from;
        this.to = to;
    }

    Element of(Element body) {
        var copy = new Element("body");
        next = 1;
        body.childNodes().forEach(it -> copy(it, copy));
        return copy;
    }

    private void copy(Node node, Element into) {
        if (next >= to) {
            return;
        }
        boolean inside = next >= from;
        if (Shown.isNever(node)) {
            next += (int) node.nodeStream().count();
            return;
        }
        next++;
        if (node instanceof Element element) {
            copyElement(element, into, inside);
        } else if (inside && node instanceof TextNode text) {
            into.appendChild(new TextNode(text.getWholeText()));
        }
    }

    private void copyElement(Element element, Element into, boolean inside) {
        var copy = shell(element);
        if (!inside) {
            copy.removeAttr("id");
        }
        element.childNodes().forEach(it -> copy(it, copy));
        if (inside || copy.childNodeSize() > 0) {
            into.appendChild(copy);
        }
    }

    private static Element shell(Element element) {
        var namespace = element.tag().namespace();
        var name =
                element.tag().localName().isEmpty() ? NAMELESS : element.tag().localName();
        var copy = FOREIGN.contains(namespace) ? new Element(name, namespace) : new Element(name);
        element.attributes().forEach(it -> copy.attributes().put(it.getKey(), it.getValue()));
        return copy;
    }
}
