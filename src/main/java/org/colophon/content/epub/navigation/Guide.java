package org.colophon.content.epub.navigation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.content.epub.opf.GuideReference;

/** The guide of EPUB 2 in the words of EPUB 3. */
final class Guide {

    private static final Map<String, String> TYPES = Map.of(
            "text",
            "bodymatter",
            "start",
            "bodymatter",
            "title-page",
            "titlepage",
            "notes",
            "endnotes",
            "copyright",
            "copyright-page");

    private Guide() {}

    static List<Landmark> landmarks(List<GuideReference> guide) {
        return guide.stream()
                .map(it -> new Landmark(Set.of(TYPES.getOrDefault(it.type(), it.type())), it.title(), it.target()))
                .toList();
    }
}
