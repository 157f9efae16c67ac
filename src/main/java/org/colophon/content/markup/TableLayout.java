package org.colophon.content.markup;

import java.util.List;
import org.jsoup.nodes.Element;

/** Lays tables out: a caption, then rows in their groups, with nothing but cells. */
final class TableLayout {

    private final Layout layout;
    private final Anchors anchors;

    TableLayout(Layout layout, Anchors anchors) {
        this.layout = layout;
        this.anchors = anchors;
    }

    /** The parser has moved all out of the table that is no row or caption; what else is there goes before it. */
    void lay(Element from, Element into, int depth) {
        var caption = from.children().stream()
                .filter(it -> it.nameIs("caption") && !Inline.isBlank(it))
                .findFirst()
                .orElse(null);
        var table = layout.copy(from, new Element("body"));
        for (var part : from.children()) {
            if (part.nameIs("thead") || part.nameIs("tbody")) {
                anchors.pass(part);
                part.children().forEach(row -> cells(row, table, part.normalName(), depth));
            } else if (part != caption) {
                layout.flow(List.of(part), into, depth);
            }
        }
        if (Inline.isBlank(table)) {
            layout.flow(caption == null ? List.of() : List.of(caption), into, depth);
        } else {
            into.appendChild(caption == null ? table : captioned(table, caption));
        }
    }

    private Element captioned(Element table, Element caption) {
        var copy = table.prependElement("caption");
        Attributes.common(caption, copy);
        layout.line(caption, copy);
        return table;
    }

    private void cells(Element row, Element table, String groupName, int depth) {
        anchors.pass(row);
        var held = row.children().stream()
                .filter(it -> it.nameIs("td") || it.nameIs("th"))
                .toList();
        if (held.isEmpty()) {
            return;
        }
        var last = table.lastElementChild();
        var group = last != null && last.nameIs(groupName) ? last : table.appendElement(groupName);
        var cells = group.appendElement("tr");
        for (var cell : held) {
            anchors.pass(cell);
            layout.flow(cell.childNodes(), copy(cell, cells), depth);
        }
    }

    private static Element copy(Element cell, Element into) {
        var copy = into.appendElement(cell.normalName());
        Attributes.common(cell, copy);
        Attributes.ofCell(cell, copy);
        return copy;
    }
}
