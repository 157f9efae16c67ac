package org.colophon.content.epub.proposal;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What an element says it is: {@code epub:type}, and the roles of DPUB-ARIA 1.1 that mean the same. */
final class Types {

    private static final String DPUB = "doc-";

    private Types() {}

    static Stream<String> of(Element element) {
        var roles =
                words(element.attr("role")).filter(it -> it.startsWith(DPUB)).map(it -> it.substring(DPUB.length()));
        return Stream.concat(words(element.attr("epub:type")), roles);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(it -> !it.isEmpty());
    }
}
