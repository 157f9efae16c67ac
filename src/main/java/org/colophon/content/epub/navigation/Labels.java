package org.colophon.content.epub.navigation;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a link is called: by its text, else by what stands for a picture in it, else by its title. */
final class Labels {

    private Labels() {}

    static String of(Element link) {
        var alternatives =
                link.stream().flatMap(it -> Stream.of(it.attr("alt"), it.attr("title"), it.attr("aria-label")));
        return Stream.concat(Stream.of(link.text()), alternatives)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }
}
