package org.colophon.content.markup;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Lays allowed elements out in the one order in which a section has them: blocks at the top, lines of text in paragraphs,
 * items in lists, cells in rows. An HTML parser reads the result as what it is, whatever tricks the markup played before.
 */
final class Layout {

    /** How deep blocks are nested at most; what lies deeper moves up. */
    static final int MAX_DEPTH = 30;

    private static final Set<String> ITEMS = Set.of("li", "td", "th", "dt", "dd");

    private final Anchors anchors;

    Layout(Anchors anchors) {
        this.anchors = anchors;
    }

    Element of(Element cleaned) {
        var body = new Element("body");
        flow(cleaned.childNodes(), body, 0);
        var last = body.lastElementChild();
        if (last != null) {
            anchors.landIn(last);
        }
        return body;
    }

    /** Lays out what stands where there may be blocks; text between them becomes paragraphs, except in items. */
    void flow(List<Node> nodes, Element into, int depth) {
        Line line = null;
        for (var node : nodes) {
            if (!Inline.isBlank(node) && !Inline.is(node)) {
                line = end(line);
                block((Element) node, into, depth);
            } else if (line != null) {
                line.add(node);
            } else if (Inline.isBlank(node)) {
                anchors.passAllIn(node);
            } else if (into.nameIs("figure") && Atom.isAll(node)) {
                new Line(into, anchors).add(node);
            } else {
                line = new Line(lineIn(into), anchors);
                line.add(node);
            }
        }
        end(line);
    }

    private static Element lineIn(Element into) {
        return ITEMS.contains(into.normalName()) ? into : into.appendElement("p");
    }

    private static @Nullable Line end(@Nullable Line line) {
        if (line != null) {
            line.end();
        }
        return null;
    }

    private void block(Element from, Element into, int depth) {
        switch (from.normalName()) {
            case "p" -> paragraph(from, into, depth);
            case "h2", "h3", "h4", "pre" -> line(from, copy(from, into));
            case "figcaption" -> line(from, into.appendElement(into.nameIs("figure") ? "figcaption" : "p"));
            case "hr" -> {
                anchors.pass(from);
                into.appendElement("hr");
            }
            default -> box(from, into, depth);
        }
    }

    /** A parser lets some blocks be part of a paragraph: it is parted by them. */
    private void paragraph(Element from, Element into, int depth) {
        if (from.childNodes().stream().allMatch(Inline::is)) {
            line(from, copy(from, into));
        } else {
            unwrapped(from, into, depth);
        }
    }

    private void unwrapped(Element from, Element into, int depth) {
        anchors.pass(from);
        flow(from.childNodes(), into, depth);
    }

    void line(Element from, Element into) {
        anchors.pass(from);
        var line = new Line(into, anchors);
        from.childNodes().forEach(line::add);
        line.end();
    }

    private void box(Element from, Element into, int depth) {
        switch (depth < MAX_DEPTH ? from.normalName() : "too deep") {
            case "ul", "ol" -> list(from, copy(from, into), depth + 1);
            case "dl" -> terms(from, copy(from, into), depth + 1);
            case "table" -> new TableLayout(this, anchors).lay(from, into, depth + 1);
            case "blockquote", "figure" -> flow(from.childNodes(), copy(from, into), depth + 1);
            case "aside" -> flow(from.childNodes(), copy(from, into).attr("role", Notes.FOOTNOTE), depth + 1);
            default -> unwrapped(from, into, depth);
        }
    }

    private void list(Element from, Element list, int depth) {
        Attributes.ofList(from, list);
        for (var node : from.childNodes()) {
            if (Inline.isBlank(node)) {
                anchors.passAllIn(node);
            } else if (node instanceof Element item && item.nameIs("li")) {
                flow(item.childNodes(), copy(item, list), depth);
            } else {
                flow(List.of(node), list.appendElement("li"), depth);
            }
        }
    }

    /** Terms and their descriptions; what groups them (HTML allows a {@code div}) goes. */
    private void terms(Element from, Element list, int depth) {
        for (var node : from.childNodes()) {
            if (Inline.isBlank(node)) {
                anchors.passAllIn(node);
            } else if (node instanceof Element item && (item.nameIs("dt") || item.nameIs("dd"))) {
                flow(item.childNodes(), copy(item, list), depth);
            } else if (node instanceof Element group && group.nameIs("p") && group.selectFirst("> dt, > dd") != null) {
                anchors.pass(group);
                terms(group, list, depth);
            } else {
                flow(List.of(node), list.appendElement("dd"), depth);
            }
        }
    }

    /** The id goes with the element, for the paragraph's id to be found by it. */
    Element copy(Element from, Element into) {
        var copy = into.appendElement(from.normalName()).attr("id", from.id());
        Attributes.common(from, copy);
        anchors.pass(from);
        anchors.landIn(copy);
        return copy;
    }
}
