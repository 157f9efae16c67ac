package org.colophon.content.epub.navigation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.Documents;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.container.Reference;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the navigation document of EPUB 3 (EPUB 3.3, section 7): lists of links in {@code nav} elements. */
final class NavDocument {

    private final String path;
    private final Document document;

    private NavDocument(String path, Document document) {
        this.path = path;
        this.document = document;
    }

    static Navigation read(Archive archive, String path, Notices notices) {
        return new NavDocument(path, Documents.xhtml(archive, path, notices)).read();
    }

    private Navigation read() {
        var contents = nav("toc", "doc-toc").or(this::untyped);
        return new Navigation(
                contents.map(this::points).orElse(List.of()),
                nav("landmarks", "").map(this::landmarks).orElse(List.of()),
                nav("page-list", "doc-pagelist").map(this::points).orElse(List.of()));
    }

    private Optional<Element> nav(String type, String role) {
        return navs().filter(it -> types(it).contains(type)
                        || (!role.isEmpty() && it.attr("role").equals(role)))
                .findFirst();
    }

    private Optional<Element> untyped() {
        return navs().filter(it -> types(it).isEmpty()).findFirst();
    }

    private Stream<Element> navs() {
        return Documents.all(document, "nav");
    }

    private List<NavPoint> points(Element nav) {
        return points(list(nav), 0, new Breadth(path));
    }

    private List<NavPoint> points(@Nullable Element list, int depth, Breadth breadth) {
        if (list == null) {
            return List.of();
        }
        return Documents.children(list, "li")
                .map(it -> point(it, depth, breadth))
                .toList();
    }

    private NavPoint point(Element item, int depth, Breadth breadth) {
        breadth.count(depth);
        var label = link(item).or(() -> Documents.children(item, "span").findFirst());
        return new NavPoint(
                label.map(Labels::of).orElse(""),
                label.filter(it -> it.hasAttr("href")).flatMap(it -> Reference.of(path, it.attr("href"))),
                points(list(item), depth + 1, breadth));
    }

    /** The link is the item's own, even when something stands around it. */
    private static Optional<Element> link(Element item) {
        return item.children().stream()
                .filter(it -> !it.tag().localName().equals("ol"))
                .flatMap(it -> Documents.all(it, "a"))
                .findFirst();
    }

    private static @Nullable Element list(Element parent) {
        return Documents.children(parent, "ol")
                .findFirst()
                .or(() -> Documents.children(parent, "ul").findFirst())
                .orElse(null);
    }

    private List<Landmark> landmarks(Element nav) {
        return Documents.all(nav, "a")
                .flatMap(link -> Reference.of(path, link.attr("href")).stream()
                        .map(it -> new Landmark(types(link), Labels.of(link), it)))
                .toList();
    }

    private static Set<String> types(Element element) {
        return Stream.of(element.attr("epub:type").split("\\s+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }
}
