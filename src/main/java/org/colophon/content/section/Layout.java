package org.colophon.content.section;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Lays allowed elements out in the one order in which a section has them: blocks at the top, lines of text in paragraphs,
 * items in lists, cells in rows. An HTML parser reads the result as what it is, whatever tricks the markup played before.
 */
final class Layout {

    /** How deep blocks are nested at most; what lies deeper moves up. */
    private static final int MAX_DEPTH = 30;

    private static final Set<String> ITEMS = Set.of("li", "td", "th");

    private Layout() {}

    static Element of(Element cleaned) {
        var body = new Element("body");
        flow(cleaned.childNodes(), body, 0);
        return body;
    }

    /** Lays out what stands where there may be blocks; text between them becomes paragraphs, except in items. */
    private static void flow(List<Node> nodes, Element into, int depth) {
        Line line = null;
        for (var node : nodes) {
            if (!isBlank(node) && !Inline.is(node)) {
                line = end(line);
                block((Element) node, into, depth);
            } else if (line != null || !isBlank(node)) {
                line = line == null ? new Line(lineIn(into)) : line;
                line.add(node);
            }
        }
        end(line);
    }

    private static boolean isBlank(Node node) {
        return node instanceof Element element ? !element.hasText() : node instanceof TextNode text && text.isBlank();
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

    private static void block(Element from, Element into, int depth) {
        switch (from.normalName()) {
            case "p" -> paragraph(from, into, depth);
            case "h2", "h3", "h4", "pre" -> line(from, copy(from, into));
            case "figcaption" -> line(from, into.appendElement(into.nameIs("figure") ? "figcaption" : "p"));
            default -> box(from, into, depth);
        }
    }

    /** A parser lets some blocks be part of a paragraph: it is parted by them. */
    private static void paragraph(Element from, Element into, int depth) {
        if (from.childNodes().stream().allMatch(Inline::is)) {
            line(from, copy(from, into));
        } else {
            flow(from.childNodes(), into, depth);
        }
    }

    private static void line(Element from, Element into) {
        var line = new Line(into);
        from.childNodes().forEach(line::add);
        line.end();
    }

    private static void box(Element from, Element into, int depth) {
        switch (depth < MAX_DEPTH ? from.normalName() : "too deep") {
            case "ul", "ol" -> list(from, copy(from, into), depth + 1);
            case "table" -> table(from, into, depth + 1);
            case "blockquote", "figure" -> flow(from.childNodes(), copy(from, into), depth + 1);
            default -> flow(from.childNodes(), into, depth);
        }
    }

    private static void list(Element from, Element list, int depth) {
        for (var node : from.childNodes()) {
            if (!isBlank(node)) {
                var held = node.nameIs("li") ? node.childNodes() : List.of(node);
                flow(held, list.appendElement("li"), depth);
            }
        }
    }

    /** The parser has moved all out of the table that is no row, except the caption, which goes before it. */
    private static void table(Element from, Element into, int depth) {
        var table = new Element("table");
        for (var group : from.children()) {
            if (group.nameIs("thead") || group.nameIs("tbody")) {
                group.children().forEach(row -> cells(row, table, group.normalName(), depth));
            } else {
                flow(List.of(group), into, depth);
            }
        }
        if (table.hasText()) {
            into.appendChild(table.attr("id", from.id()));
        }
    }

    private static void cells(Element row, Element table, String groupName, int depth) {
        if (row.childrenSize() == 0) {
            return;
        }
        var last = table.lastElementChild();
        var group = last != null && last.nameIs(groupName) ? last : table.appendElement(groupName);
        var cells = group.appendElement("tr");
        for (var cell : row.children()) {
            if (ITEMS.contains(cell.normalName())) {
                flow(cell.childNodes(), cells.appendElement(cell.normalName()), depth);
            }
        }
    }

    /** The id goes with the element, for {@link ParagraphIds} to judge. */
    private static Element copy(Element from, Element into) {
        return into.appendElement(from.normalName()).attr("id", from.id());
    }
}
