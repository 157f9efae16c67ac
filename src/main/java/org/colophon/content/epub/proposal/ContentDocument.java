package org.colophon.content.epub.proposal;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.Documents;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.container.Reference;
import org.colophon.content.epub.opf.ManifestItem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A document of the spine, with the places in it. A picture in the spine is a document that shows it. */
final class ContentDocument {

    /** What is not torn apart: one who follows a link into it comes to its beginning. */
    private static final Set<String> WHOLE = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "figure", "tr", "dt", "dd", "address", "math", "svg");

    static final ContentDocument NONE = new ContentDocument("", new Element("body"));

    private final String title;
    private final Element body;

    private ContentDocument(String title, Element body) {
        this.title = title;
        this.body = body;
    }

    static ContentDocument of(Archive archive, ManifestItem item, Notices notices) {
        if (!item.isText()) {
            return picture(item);
        }
        var document = Documents.xhtml(archive, item.path(), notices);
        var body = Documents.all(document, "body").findFirst();
        if (body.isEmpty()) {
            notices.add(item.path(), "The document has no body, and so no text.");
        }
        return new ContentDocument(title(document), body.orElse(new Element("body")));
    }

    private static ContentDocument picture(ManifestItem item) {
        var name = item.path().substring(item.path().lastIndexOf('/') + 1);
        var body = new Element("body");
        var address = new Reference(item.path(), "").toString();
        body.appendElement("figure").appendElement("img").attr("src", address).attr("alt", name);
        return new ContentDocument(name, body);
    }

    private static String title(Document document) {
        return Documents.all(document, "title").findFirst().map(Element::text).orElse("");
    }

    /** Of its head; may be empty. */
    String title() {
        return title;
    }

    /** A copy of what is in an extent of this document. */
    Element part(Extent extent) {
        return new PartCopy(extent.from(), extent.to()).of(body);
    }

    /** An extent of this document, divided where it is too long for one section. */
    List<Portion> portions(Extent extent) {
        return Portions.of(body, extent);
    }

    /** Where a part begins that a fragment leads to. Those that lead nowhere are left out. */
    Map<String, Integer> places(Set<String> fragments) {
        var starts = new HashMap<String, Node>();
        for (var element : body.getAllElements()) {
            Stream.of(element.id(), element.nameIs("a") ? element.attr("name") : "")
                    .filter(it -> !it.isEmpty() && fragments.contains(it))
                    .forEach(it -> starts.putIfAbsent(it, start(element)));
        }
        var numbers = numbers(starts);
        var places = new HashMap<String, Integer>();
        starts.forEach((fragment, node) -> places.put(fragment, numbers.getOrDefault(node, 0)));
        return places;
    }

    private Map<Node, Integer> numbers(Map<String, Node> starts) {
        var wanted = Collections.<Node>newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(starts.values());
        var numbers = new IdentityHashMap<Node, Integer>();
        int number = 0;
        for (var nodes = body.nodeStream().iterator(); nodes.hasNext(); number++) {
            var node = nodes.next();
            if (wanted.contains(node)) {
                numbers.put(node, number);
            }
        }
        return numbers;
    }

    /** The outermost element that begins with this one and may begin a part. */
    private Element start(Element target) {
        var start = target;
        for (var it = target; it != null && !it.equals(body); it = it.parent()) {
            start = WHOLE.contains(it.normalName()) ? it : start;
        }
        while (!start.equals(body) && start.parent() != null && isFirst(start)) {
            start = start.parent();
        }
        return start == null ? body : start;
    }

    private static boolean isFirst(Element element) {
        for (var it = element.previousSibling(); it != null; it = it.previousSibling()) {
            if (Shown.in(it)) {
                return false;
            }
        }
        return true;
    }

    /** What the element at a place, those it begins with, and the partitions around it say they are. */
    Set<String> types(int place) {
        var types = new HashSet<String>();
        var element = elementAt(place);
        for (var it = element.parent(); it != null; it = it.parent()) {
            Types.of(it).filter(Matter::isPartition).forEach(types::add);
        }
        for (@Nullable Element it = element; it != null; it = firstIn(it)) {
            Types.of(it).forEach(types::add);
        }
        return types;
    }

    private static @Nullable Element firstIn(Element element) {
        for (var it : element.childNodes()) {
            if (it instanceof Element child) {
                return child;
            } else if (Shown.in(it)) {
                return null;
            }
        }
        return null;
    }

    private Element elementAt(int place) {
        return body.nodeStream()
                .skip(place)
                .findFirst()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .orElse(body);
    }
}
