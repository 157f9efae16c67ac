package org.colophon.content.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes a line of text into an element: white space as a browser shows it, links not in links, nothing but inline elements. */
final class Line {

    private static final int MAX_DEPTH = 30;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private final Element element;
    private final Anchors anchors;
    private final boolean preformatted;

    /** Whether one more space would not be seen. */
    private boolean spaced = true;

    private boolean begun;

    /** What was written last, when it was text. */
    private @Nullable TextNode last;

    Line(Element element, Anchors anchors) {
        this.element = element;
        this.anchors = anchors;
        this.preformatted = element.nameIs("pre");
    }

    void add(Node node) {
        add(node, element, 0);
    }

    /** Takes the space away that nobody sees at the end of a line. */
    void end() {
        if (last != null && !preformatted) {
            last.text(last.getWholeText().stripTrailing());
        }
        anchors.landIn(element);
    }

    private void add(Node node, Element into, int depth) {
        if (node instanceof TextNode text) {
            addText(text.getWholeText(), into);
        } else if (node instanceof Element br && br.nameIs("br")) {
            addBreak(into);
        } else if (Atom.is(node)) {
            addAtom((Element) node, into);
        } else if (node instanceof Element from) {
            anchors.pass(from);
            addElement(from, into, depth);
        }
    }

    private void addElement(Element from, Element into, int depth) {
        if (!Inline.isNamed(from)) {
            addText(" ", into);
            from.childNodes().forEach(child -> add(child, into, depth));
            addText(" ", into);
        } else if (depth >= MAX_DEPTH || Inline.isBlank(from) || !means(from, into)) {
            from.childNodes().forEach(child -> add(child, into, depth));
        } else {
            var copy = into.appendElement(from.normalName());
            copyAttributes(from, copy);
            from.childNodes().forEach(child -> add(child, copy, depth + 1));
        }
    }

    /** Not before there is anything to break. */
    private void addBreak(Element into) {
        if (begun) {
            into.appendElement("br");
            spaced = true;
        }
    }

    private void addAtom(Element atom, Element into) {
        into.appendChild(atom.clone());
        anchors.landIn(element);
        spaced = false;
        begun = true;
        last = null;
    }

    private void addText(String raw, Element into) {
        var text = seen(raw);
        if (!text.isEmpty()) {
            spaced = text.endsWith(" ");
            begun = true;
            last = new TextNode(text);
            into.appendChild(last);
            anchors.landIn(element);
        }
    }

    private String seen(String text) {
        if (preformatted) {
            var lines = LINE_END.matcher(text).replaceAll("\n");
            return begun ? lines : lines.replaceFirst("^\\n+", "");
        }
        var collapsed = Characters.collapsed(text);
        return spaced && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
    }

    /** A link needs somewhere to lead to, and a span something to say. */
    private static boolean means(Element from, Element into) {
        return switch (from.normalName()) {
            case "a" ->
                into.closest("a") == null && Address.of(from.attr("href")).isPresent();
            case "span" -> Attributes.hasCommon(from);
            default -> true;
        };
    }

    private static void copyAttributes(Element from, Element copy) {
        Attributes.common(from, copy);
        if (from.nameIs("a")) {
            copy.attr("href", Address.of(from.attr("href")).orElseThrow()).attr("rel", "noopener");
            Notes.mark(from, copy);
        } else if (from.nameIs("code")) {
            Attributes.ofCode(from, copy);
        }
    }
}
