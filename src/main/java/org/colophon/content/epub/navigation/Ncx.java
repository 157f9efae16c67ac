package org.colophon.content.epub.navigation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.Documents;
import org.colophon.content.epub.container.Reference;
import org.jsoup.nodes.Element;

/** Reads the navigation file of EPUB 2 (OPF 2.0, section 2.4.1; ANSI/NISO Z39.86, "NCX"). */
final class Ncx {

    private final String path;

    Ncx(String path) {
        this.path = path;
    }

    Navigation read(Archive archive) {
        var root = Documents.xml(archive, path);
        return new Navigation(points(root, "navMap", "navPoint"), List.of(), points(root, "pageList", "pageTarget"));
    }

    private List<NavPoint> points(Element root, String list, String name) {
        var breadth = new Breadth(path);
        return Documents.children(root, list)
                .flatMap(it -> Documents.children(it, name))
                .map(it -> point(it, name, 0, breadth))
                .toList();
    }

    private NavPoint point(Element point, String name, int depth, Breadth breadth) {
        breadth.count(depth);
        return new NavPoint(
                first(point, "navLabel").map(Element::text).orElse(""),
                first(point, "content").flatMap(it -> Reference.of(path, it.attr("src"))),
                Documents.children(point, name)
                        .map(it -> point(it, name, depth + 1, breadth))
                        .toList());
    }

    private static Optional<Element> first(Element parent, String name) {
        Stream<Element> children = Documents.children(parent, name);
        return children.findFirst();
    }
}
