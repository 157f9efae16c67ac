package org.colophon.content.section;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out elements in which there is nothing to read. */
final class Blanks {

    private static final Set<String> KEPT = Set.of("br", "td", "th");
    private static final Set<String> KEPT_WITH_CELLS = Set.of("tr", "thead", "tbody");

    private Blanks() {}

    static void removeFrom(Element body) {
        for (var element : body.select("*").reversed()) {
            if (element != body && !element.hasText()) {
                remove(element);
            }
        }
    }

    private static void remove(Element blank) {
        if (Inline.isNamed(blank) && !blank.nameIs("br")) {
            blank.unwrap(); // a space in it may part two words
        } else if (!KEPT.contains(blank.normalName()) && !isRowWithCells(blank)) {
            blank.remove();
        }
    }

    private static boolean isRowWithCells(Element element) {
        return KEPT_WITH_CELLS.contains(element.normalName()) && element.childrenSize() > 0;
    }
}
