package org.colophon.content.markup;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Makes drawings (SVG 2) harmless: shapes, text and paint, and nothing that runs, moves, loads or links. Declarations of a
 * {@code style} become the attributes that say the same, for pages allow no inline styles.
 */
public final class SafeSvg {

    static final String NAMESPACE = Parser.NamespaceSvg;

    private static final int MAX_DEPTH = 60;

    private static final Vocabulary ELEMENTS = Vocabulary.of("""
            svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath
            linearGradient radialGradient stop clipPath mask marker pattern""");

    private static final Vocabulary GEOMETRY = Vocabulary.of("""
            id href viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points transform dx dy
            rotate textLength lengthAdjust startOffset method spacing side pathLength offset gradientUnits gradientTransform
            spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform
            markerUnits markerWidth markerHeight refX refY orient""");

    private static final Vocabulary PRESENTATION = Vocabulary.of("""
            fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
            stroke-dasharray stroke-dashoffset color opacity stop-color stop-opacity font-family font-size font-style
            font-weight font-variant text-anchor dominant-baseline alignment-baseline baseline-shift letter-spacing
            word-spacing text-decoration writing-mode clip-path clip-rule mask marker-start marker-mid marker-end
            display visibility overflow vector-effect paint-order shape-rendering""");

    private static final Set<String> TEXTS = Set.of("text", "tspan", "textPath", "title", "desc");
    private static final Set<String> UNWRAPPED = Set.of("a", "switch");
    private static final String SEEN = "path, rect, circle, ellipse, line, polyline, polygon, text, use";

    /** Without the brackets, quotes and backslashes in which CSS and markup hide something else. */
    private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{Nd}\\s_.,:;#%()+*'-]{1,200000}");

    private final LocalReferences references = new LocalReferences();

    /** @return empty when nothing is to be seen */
    Optional<Element> of(Element from) {
        var holder = new Element("body");
        copy(from, holder, 0);
        return Optional.ofNullable(holder.firstElementChild())
                .filter(it -> it.selectFirst(SEEN) != null)
                .map(references::settled);
    }

    /**
     * A drawing in a file of its own.
     *
     * @param xml read without entities and without its document type
     * @return a body that holds it and nothing else; empty when it is none, or when nothing is to be seen
     */
    public static Optional<Element> ofFile(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser()).children().stream()
                .filter(it -> Vocabulary.local(it.tagName()).equals("svg"))
                .findFirst()
                .flatMap(new SafeSvg()::of)
                .map(new Element("body")::appendChild);
    }

    private void copy(Element from, Element into, int depth) {
        if (UNWRAPPED.contains(Vocabulary.local(from.normalName()))) {
            copyChildren(from, into, depth);
        } else if (depth < MAX_DEPTH) {
            ELEMENTS.spelled(from.tagName()).ifPresent(name -> {
                var copy = new Element(name, NAMESPACE);
                into.appendChild(copy);
                if (depth == 0) {
                    copy.attr("xmlns", NAMESPACE);
                }
                attributes(from).forEach(copy.attributes()::put);
                copyChildren(from, copy, depth + 1);
            });
        }
    }

    /** The title and the description are read like HTML by a browser, so they hold nothing but text. */
    private void copyChildren(Element from, Element into, int depth) {
        if (into.nameIs("title") || into.nameIs("desc")) {
            into.appendText(Characters.inOneLine(from.wholeText()));
            return;
        }
        for (var node : from.childNodes()) {
            if (node instanceof Element child) {
                copy(child, into, depth);
            } else if (node instanceof TextNode text && TEXTS.contains(into.tagName())) {
                addText(text.getWholeText(), into);
            }
        }
    }

    /** What stood between two texts may be gone, so that they become one. */
    private static void addText(String text, Element into) {
        if (into.lastChild() instanceof TextNode last) {
            last.text(Characters.collapsed(last.getWholeText() + text));
        } else {
            into.appendChild(new TextNode(Characters.collapsed(text)));
        }
    }

    private static SortedMap<String, String> attributes(Element from) {
        var kept = new TreeMap<String, String>();
        for (var it : from.attributes()) {
            GEOMETRY.spelled(it.getKey()).ifPresent(name -> put(name, it.getValue(), kept));
            PRESENTATION.spelled(it.getKey()).ifPresent(name -> put(name, it.getValue(), kept));
        }
        for (var declaration : from.attr("style").split(";")) {
            var parts = declaration.split(":", 2);
            if (parts.length == 2) {
                PRESENTATION.spelled(parts[0].strip()).ifPresent(name -> put(name, parts[1], kept));
            }
        }
        return kept;
    }

    private static void put(String name, String value, SortedMap<String, String> kept) {
        var line = Characters.inOneLine(value);
        if (name.equals("id") || VALUE.matcher(line).matches() && LocalReferences.mayStand(name, line)) {
            kept.put(name, line);
        }
    }
}
