package org.colophon.content.epub.opf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.content.epub.container.Documents;
import org.jsoup.nodes.Element;

/** Reads {@code metadata}: Dublin Core, what EPUB 3 adds in {@code meta} to refine it, and what EPUB 2 has as attributes. */
final class MetadataElement {

    private final Element metadata;
    private final Map<String, List<Element>> refinements = new HashMap<>();
    private final String uniqueId;

    MetadataElement(Element opf) {
        metadata = Documents.children(opf, "metadata").findFirst().orElse(new Element("metadata"));
        uniqueId = opf.attr("unique-identifier");
        for (var meta : metas().toList()) {
            if (meta.hasAttr("refines")) {
                refinements
                        .computeIfAbsent(meta.attr("refines").replaceFirst("^#", ""), it -> new ArrayList<>())
                        .add(meta);
            }
        }
    }

    Metadata read() {
        return new Metadata(
                title("main"),
                title("subtitle"),
                creators(),
                texts("language"),
                identifiers(),
                texts("publisher"),
                first(texts("date")),
                first(texts("description")),
                texts("subject"),
                first(texts("rights")),
                accessibility());
    }

    /** The first title is the main one when none says that it is. */
    private String title(String type) {
        var titles = dublinCore("title").toList();
        var typed = titles.stream().filter(it -> refined(it, "title-type").anyMatch(type::equals));
        var main = type.equals("main") ? titles.stream() : Stream.<Element>empty();
        return Stream.concat(typed, main).map(Element::text).findFirst().orElse("");
    }

    private List<Creator> creators() {
        return boxes().flatMap(it -> it.children().stream())
                .filter(it ->
                        List.of("creator", "contributor").contains(it.tag().localName()) && it.hasText())
                .map(this::creator)
                .toList();
    }

    private Creator creator(Element element) {
        var roles = Stream.concat(attribute(element, "role"), refined(element, "role"));
        var fileAs = Stream.concat(attribute(element, "file-as"), refined(element, "file-as"));
        var primary = element.tag().localName().equals("creator");
        return new Creator(
                element.text(), roles.distinct().toList(), fileAs.findFirst().orElse(""), primary);
    }

    private List<Identifier> identifiers() {
        var identifiers = dublinCore("identifier").map(it -> {
            var scheme = Stream.concat(attribute(it, "scheme"), refined(it, "identifier-type"));
            return new Identifier(
                    it.text(), scheme.findFirst().orElse(""), it.id().equals(uniqueId));
        });
        var sources = texts("source").stream().map(it -> new Identifier(it, "", false));
        return Stream.concat(identifiers, sources.filter(it -> it.isbn().isPresent()))
                .toList();
    }

    private Accessibility accessibility() {
        var links = Documents.children(metadata, "link")
                .filter(it -> it.attr("rel").equals("dcterms:conformsTo"))
                .map(it -> it.attr("href"));
        return new Accessibility(
                properties("schema:accessMode").toList(),
                properties("schema:accessModeSufficient").toList(),
                properties("schema:accessibilityFeature").toList(),
                properties("schema:accessibilityHazard").toList(),
                properties("schema:accessibilitySummary").findFirst().orElse(""),
                Stream.concat(links, properties("dcterms:conformsTo")).toList());
    }

    /** EPUB 3 has a property and text, EPUB 2 a name and an attribute. */
    private Stream<String> properties(String name) {
        return metas().filter(it -> !it.hasAttr("refines")).flatMap(it -> {
            var value = it.attr("property").equals(name)
                    ? it.text()
                    : it.attr("name").equals(name) ? it.attr("content") : "";
            return value.isBlank() ? Stream.empty() : Stream.of(value.strip());
        });
    }

    private Stream<String> refined(Element element, String property) {
        var refining = element.id().isEmpty() ? List.<Element>of() : refinements.getOrDefault(element.id(), List.of());
        return refining.stream()
                .filter(it -> it.attr("property").equals(property))
                .map(Element::text);
    }

    private static Stream<String> attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(it -> it.getKey().equals(name) || it.getKey().endsWith(":" + name))
                .map(it -> it.getValue().strip())
                .filter(it -> !it.isEmpty());
    }

    private Stream<Element> metas() {
        return Documents.children(metadata, "meta");
    }

    private List<String> texts(String name) {
        return dublinCore(name).map(Element::text).toList();
    }

    /** Some EPUBs of version 2 still have a box of OEBPS 1 around the elements. */
    private Stream<Element> boxes() {
        return Stream.concat(Documents.children(metadata, "dc-metadata"), Stream.of(metadata));
    }

    private Stream<Element> dublinCore(String name) {
        return boxes().flatMap(it -> Documents.children(it, name)).filter(Element::hasText);
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.getFirst();
    }
}
