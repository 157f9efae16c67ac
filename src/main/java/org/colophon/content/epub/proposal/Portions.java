package org.colophon.content.epub.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colophon.content.section.Xhtml;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Divides what is too long for one section: where a block begins, or within a block that is too long by itself. */
final class Portions {

    /** Some room is left for what stands around the parts of a document, which all of them have. */
    static final int MAX_LENGTH = Xhtml.MAX_LENGTH / 5 * 4;

    /** What the address of an entry or of a picture may be longer than the one that it takes the place of. */
    private static final int ADDRESS = 100;

    private static final Set<String> ADDRESSES = Set.of("href", "xlink:href", "src", "data");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "details",
            "div",
            "dl",
            "dt",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");

    private final List<Portion> portions = new ArrayList<>();
    private final Extent extent;
    private Count all = new Count(0, 0);
    private Cut last;
    private Cut atBlock;

    /** Of markup and of text, from the beginning of the extent on. */
    private record Count(int length, int characters) {

        Count with(int markup, int text) {
            return new Count(length + markup, characters + text);
        }
    }

    /** @param place the number of the node that begins here; @param before what stands before it */
    private record Cut(int place, Count before) {}

    private Portions(Extent extent) {
        this.extent = extent;
        this.last = new Cut(extent.from(), all);
        this.atBlock = last;
    }

    /** In their order; at least one, even if nothing is in it. */
    static List<Portion> of(Element body, Extent extent) {
        var portions = new Portions(extent);
        int place = 0;
        for (var nodes = body.nodeStream().iterator(); nodes.hasNext() && place < extent.to(); place++) {
            var node = nodes.next();
            if (place >= extent.from()) {
                portions.pass(node, place);
            }
        }
        portions.end(new Cut(extent.to(), portions.all));
        return portions.portions;
    }

    private void pass(Node node, int place) {
        var here = new Cut(place, all);
        if (isBlock(node)) {
            atBlock = here;
        }
        all = count(node);
        if (all.length() - last.before().length() > MAX_LENGTH && place > last.place()) {
            end(atBlock.place() > last.place() ? atBlock : here);
        }
    }

    private void end(Cut cut) {
        var begin = last.before();
        portions.add(new Portion(
                new Extent(extent.spineItem(), last.place(), cut.place()),
                cut.before().length() - begin.length(),
                cut.before().characters() - begin.characters()));
        last = cut;
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && BLOCKS.contains(element.normalName())
                && element.closest("svg, math") == null;
    }

    private Count count(Node node) {
        if (Shown.isNever(node) || Shown.isNever(node.parentNode())) {
            return all;
        }
        return switch (node) {
            case TextNode text ->
                all.with(escaped(text.getWholeText()), text.getWholeText().length());
            case Element element -> all.with(tags(element), 0);
            default -> all;
        };
    }

    private static int tags(Element element) {
        int attributes = element.attributes().asList().stream()
                .mapToInt(Portions::length)
                .sum();
        return 2 * element.tagName().length() + "<></>".length() + attributes;
    }

    private static int length(Attribute attribute) {
        int address = ADDRESSES.contains(attribute.getKey()) ? ADDRESS : 0;
        return attribute.getKey().length() + " =\"\"".length() + escaped(attribute.getValue()) + address;
    }

    private static int escaped(String text) {
        return text.length()
                + (int) text.chars()
                                .filter(it -> "&<>\"\u00A0".indexOf(it) >= 0)
                                .count()
                        * "&quot;".length();
    }
}
