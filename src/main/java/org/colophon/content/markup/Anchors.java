package org.colophon.content.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Where in the new text the ids of the foreign markup stand. An id is passed when its element is met, and lands where the next
 * word is written: the element itself may not be kept.
 */
final class Anchors {

    private final Map<String, Element> places = new LinkedHashMap<>();
    private final List<String> passed = new ArrayList<>();

    void pass(Element element) {
        if (!element.id().isEmpty()) {
            passed.add(element.id());
        }
    }

    void passAllIn(Node node) {
        if (node instanceof Element element) {
            element.select("[id]").forEach(this::pass);
        }
    }

    void landIn(Element place) {
        passed.forEach(id -> places.putIfAbsent(id, place));
        passed.clear();
    }

    /** By id; the first of two that are the same. */
    Map<String, Element> places() {
        return places;
    }
}
