package org.colophon.content.epub.proposal;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What of a document is there for a reader. */
final class Shown {

    private static final Set<String> NEVER = Set.of("script", "style", "link", "meta");
    private static final Set<String> MEDIA =
            Set.of("img", "image", "svg", "math", "video", "audio", "object", "embed", "iframe", "canvas");

    private Shown() {}

    /** Whether there is text or a picture in it. */
    static boolean in(Node node) {
        return node.nodeStream().anyMatch(Shown::itself);
    }

    static boolean isNever(@Nullable Node node) {
        return node instanceof Element element && NEVER.contains(element.normalName());
    }

    private static boolean itself(Node node) {
        return node instanceof TextNode text
                ? !text.isBlank() && !isNever(text.parent())
                : node instanceof Element element && MEDIA.contains(element.normalName());
    }
}
