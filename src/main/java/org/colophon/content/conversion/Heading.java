package org.colophon.content.conversion;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes the title off a text that begins with it, for readers see the title of an entry anyway. */
final class Heading {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private final String title;

    Heading(String title) {
        this.title = words(title);
    }

    /** The ids in it stay, for links may lead there. */
    void removeFrom(Element body) {
        var heading = body.selectFirst(HEADINGS);
        if (heading != null && words(heading.text()).equals(title) && isFirst(heading, body) && isPlain(heading)) {
            Stream.concat(Stream.of(heading), heading.select("[id]").stream())
                    .map(Element::id)
                    .distinct()
                    .filter(it -> !it.isEmpty())
                    .forEach(it -> heading.before(new Element("a").attr("id", it)));
            heading.remove();
        }
    }

    private static boolean isFirst(Element heading, Element body) {
        return body.nodeStream()
                .takeWhile(it -> !it.equals(heading))
                .noneMatch(it -> it instanceof TextNode text && !text.isBlank()
                        || it instanceof Element element && element.is(Media.SHOWN));
    }

    private static boolean isPlain(Element heading) {
        return heading.selectFirst(Media.SHOWN + ", a[href]") == null;
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
