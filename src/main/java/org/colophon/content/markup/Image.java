package org.colophon.content.markup;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A picture that is kept beside the text, under the hash of what is in it. */
final class Image {

    private static final int MAX_ALT = 2_000;
    private static final int MAX_PIXELS = 10_000;
    private static final Pattern ADDRESS = Pattern.compile("/files/[0-9a-f]{64}\\.(?:png|jpg|svg)");

    private Image() {}

    /** @return empty for one that lies anywhere else */
    static Optional<Element> of(Element from) {
        var address = from.attr("src").strip();
        return ADDRESS.matcher(address).matches() ? Optional.of(image(address, from)) : Optional.empty();
    }

    private static Element image(String address, Element from) {
        var image = new Element("img").attr("src", address).attr("alt", alt(from.attr("alt")));
        Attributes.number("width", 1, MAX_PIXELS, from, image);
        Attributes.number("height", 1, MAX_PIXELS, from, image);
        return image;
    }

    /** An empty one says that the picture is an ornament. */
    private static String alt(String alt) {
        var line = Characters.inOneLine(alt);
        return line.substring(0, line.offsetByCodePoints(0, Math.min(MAX_ALT, line.codePointCount(0, line.length()))));
    }
}
