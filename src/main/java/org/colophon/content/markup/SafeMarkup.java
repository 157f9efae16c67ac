package org.colophon.content.markup;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What is left of markup from anywhere.
 *
 * @param body blocks, each of which may still have the id that it came with
 * @param anchors by each id of the markup, the element of the body in which its place is now
 */
public record SafeMarkup(Element body, Map<String, Element> anchors) {

    /** Takes from the markup all that could harm and all that a section has no use for, and lays out the rest. */
    public static SafeMarkup of(String markup) {
        var anchors = new Anchors();
        var body = new Layout(anchors).of(Sanitiser.clean(markup));
        return new SafeMarkup(body, anchors.places());
    }
}
