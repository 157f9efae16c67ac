package org.colophon.content.section;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes a line of text into an element: white space as a browser shows it, links not in links, nothing but inline elements. */
final class Line {

    private static final int MAX_DEPTH = 30;
    private static final int MAX_ADDRESS = 2_000;
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\s)(language-[A-Za-z0-9+#_-]{1,30})(?:\\s|$)");

    private final Element element;
    private final boolean preformatted;

    /** Whether one more space would not be seen. */
    private boolean spaced = true;

    private @Nullable TextNode last;

    Line(Element element) {
        this.element = element;
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
    }

    private void add(Node node, Element into, int depth) {
        if (node instanceof TextNode text) {
            addText(text.getWholeText(), into);
        } else if (node instanceof Element br && br.nameIs("br")) {
            into.appendElement("br");
            spaced = true;
        } else if (node instanceof Element from) {
            addElement(from, into, depth);
        }
    }

    private void addElement(Element from, Element into, int depth) {
        if (!Inline.isNamed(from)) {
            addText(" ", into);
            from.childNodes().forEach(child -> add(child, into, depth));
            addText(" ", into);
        } else if (depth >= MAX_DEPTH || !from.hasText() || from.nameIs("a") && !mayLink(from, into)) {
            from.childNodes().forEach(child -> add(child, into, depth));
        } else {
            var copy = into.appendElement(from.normalName());
            copyAttributes(from, copy);
            from.childNodes().forEach(child -> add(child, copy, depth + 1));
        }
    }

    private void addText(String raw, Element into) {
        var text = seen(raw);
        if (!text.isEmpty()) {
            spaced = text.endsWith(" ");
            last = new TextNode(text);
            into.appendChild(last);
        }
    }

    private String seen(String text) {
        if (preformatted) {
            var lines = LINE_END.matcher(text).replaceAll("\n");
            return last == null ? lines.replaceFirst("^\\n+", "") : lines;
        }
        var collapsed = WHITE_SPACE.matcher(text).replaceAll(" ");
        return spaced && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
    }

    private static boolean mayLink(Element link, Element into) {
        return into.closest("a") == null
                && !link.attr("href").isEmpty()
                && link.attr("href").length() <= MAX_ADDRESS;
    }

    private static void copyAttributes(Element from, Element copy) {
        if (from.nameIs("a")) {
            copy.attr("href", Characters.withoutControls(from.attr("href"))).attr("rel", "noopener");
        }
        var language = LANGUAGE.matcher(from.className());
        if (from.nameIs("code") && language.find()) {
            copy.addClass(language.group(1));
        }
    }
}
