package org.colophon.content.epub.proposal;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds names for what the table of contents does not name. */
final class Headings {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("cover", "Cover"),
            Map.entry("titlepage", "Title page"),
            Map.entry("halftitlepage", "Half title"),
            Map.entry("copyright-page", "Copyright"),
            Map.entry("imprint", "Imprint"),
            Map.entry("dedication", "Dedication"),
            Map.entry("epigraph", "Epigraph"),
            Map.entry("frontispiece", "Frontispiece"),
            Map.entry("toc", "Contents"),
            Map.entry("colophon", "Colophon"),
            Map.entry("endnotes", "Notes"));

    private Headings() {}

    /** The text of the first heading that has one, or what stands for the picture in it. */
    static String first(Element part) {
        return part.select("h1, h2, h3, h4, h5, h6").stream()
                .flatMap(it -> Stream.concat(Stream.of(it.text()), it.select("img").eachAttr("alt").stream()))
                .filter(it -> !it.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    /** By its heading, else by the title of the document if it has one of its own, else by what it is, else by its file. */
    static String name(String heading, String title, String bookTitle, Set<String> types, String path) {
        var known = types.stream().sorted().map(NAMES::get).filter(Objects::nonNull);
        var own = title.equalsIgnoreCase(bookTitle) ? "" : title.strip();
        var file = path.substring(path.lastIndexOf('/') + 1);
        return Stream.of(Stream.of(heading, own), known, Stream.of(file.replaceFirst("\\.[^.]*$", ""), "Untitled"))
                .flatMap(it -> it)
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElseThrow();
    }
}
