package org.colophon.content.epub.proposal;

import java.util.Optional;
import java.util.Set;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.container.Reference;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Lets the addresses in a text lead into the publication or to the web, and nowhere else. Nothing is fetched for it. */
final class Links {

    private static final Set<String> LINKS = Set.of("href", "xlink:href", "cite", "longdesc");
    private static final Set<String> SOURCES = Set.of("src", "poster", "data");

    /** More addresses, of which one is enough, or which do what a text does not do. */
    private static final Set<String> SUPERFLUOUS = Set.of(
            "srcset", "action", "formaction", "background", "ping", "manifest", "codebase", "archive", "classid");

    private final Archive archive;
    private final String document;
    private final Notices notices;
    private final Set<Reference> targets;
    private final Set<String> resources;

    /**
     * @param targets to which the places in the publication are added that links lead to
     * @param resources to which the paths of what is used are added
     */
    Links(Archive archive, String document, Notices notices, Set<Reference> targets, Set<String> resources) {
        this.archive = archive;
        this.document = document;
        this.notices = notices;
        this.targets = targets;
        this.resources = resources;
    }

    void resolve(Element element) {
        for (var attribute : element.attributes().asList()) {
            var name = attribute.getKey();
            if (SOURCES.contains(name) || (LINKS.contains(name) && isPicture(element))) {
                set(element, attribute, source(attribute.getValue()));
            } else if (LINKS.contains(name)) {
                set(element, attribute, link(attribute.getValue()));
            } else if (SUPERFLUOUS.contains(name)) {
                element.removeAttr(name);
            }
        }
    }

    /** In SVG a picture has a link as its source. */
    private static boolean isPicture(Element element) {
        return Set.of("image", "use", "feImage").contains(element.tagName());
    }

    private static void set(Element element, Attribute attribute, Optional<String> address) {
        address.ifPresentOrElse(
                it -> element.attr(attribute.getKey(), it), () -> element.removeAttr(attribute.getKey()));
    }

    private Optional<String> link(String address) {
        if (Reference.isOutside(address)) {
            return Optional.of(address);
        }
        Reference.of(document, address).ifPresent(targets::add);
        return inside(address);
    }

    private Optional<String> source(String address) {
        if (address.startsWith("#")) {
            return Optional.of(address); // in SVG, a part of the same drawing
        }
        if (address.strip().regionMatches(true, 0, "data:image/", 0, "data:image/".length())) {
            return Optional.of(address);
        }
        var path = Reference.of(document, address).map(Reference::path);
        path.filter(archive::has).ifPresent(resources::add);
        if (path.isPresent() && !archive.has(path.get())) {
            notices.add(document, "“" + address + "” is used, but is not in the EPUB.");
        }
        return inside(address);
    }

    private Optional<String> inside(String address) {
        var reference = Reference.of(document, address);
        if (reference.isEmpty()) {
            notices.add(
                    document, "“" + shown(address) + "” leads out of the EPUB. It was left out, and nothing fetched.");
        }
        return reference.map(Reference::toString);
    }

    private static String shown(String address) {
        return address.length() <= 100 ? address : address.substring(0, 100) + "…";
    }
}
