package org.colophon.content.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes from foreign markup all that has no place in a section, and calls the rest by the names that a section knows. */
final class Sanitiser {

    /** Elements whose content is not text of the section: it goes with them. */
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "template",
            "iframe",
            "noscript",
            "noembed",
            "noframes",
            "object",
            "embed",
            "applet",
            "head",
            "title",
            "textarea",
            "select",
            "xmp",
            "plaintext",
            "audio",
            "video",
            "canvas",
            "colgroup",
            "col",
            "input",
            "rp",
            "rt");

    /** What means the same as something that is allowed. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("h1", "h2"),
            Map.entry("h5", "h4"),
            Map.entry("h6", "h4"),
            Map.entry("b", "strong"),
            Map.entry("i", "em"),
            Map.entry("tt", "code"),
            Map.entry("samp", "code"),
            Map.entry("del", "s"),
            Map.entry("strike", "s"),
            Map.entry("tfoot", "tbody"),
            Map.entry("summary", "p"),
            Map.entry("legend", "p"));

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "pre",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "figure",
            "figcaption",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "hr");

    /** They stay what they are where they hold a note: the list or the table needs them. */
    private static final Set<String> PARTS =
            Set.of("li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "caption", "a", "figcaption");

    private final SafeSvg svg = new SafeSvg();

    private Sanitiser() {}

    /** A body of allowed elements only, not yet in an order that makes sense, and with attributes of all kinds. */
    static Element clean(String markup) {
        var body = Jsoup.parseBodyFragment(markup).body();
        new Sanitiser().cleanIn(body);
        return body;
    }

    private void cleanIn(Element parent) {
        List.copyOf(parent.childNodes()).forEach(this::clean);
    }

    private void clean(Node node) {
        if (node instanceof TextNode text) {
            text.text(Characters.legal(text.getWholeText()));
        } else if (node instanceof Element element && hasAPlace(element)) {
            if (Atom.is(element)) {
                replace(element);
            } else {
                identify(element);
                element.tagName(meant(element));
                cleanIn(element);
            }
        } else {
            node.remove();
        }
    }

    private static boolean hasAPlace(Element element) {
        return !DROPPED.contains(element.normalName())
                && !(element.nameIs("hr") && element.closest("h2, h3, h4, pre, figcaption, caption") != null);
    }

    /** Older markup names the places to which links lead in another attribute. */
    private static void identify(Element element) {
        if (element.nameIs("a") && element.id().isEmpty()) {
            element.attr("id", element.attr("name"));
        }
    }

    private static String meant(Element element) {
        var name = SYNONYMS.getOrDefault(element.normalName(), element.normalName());
        if (Notes.is(element) && !PARTS.contains(name)) {
            return "aside";
        } else if (BLOCKS.contains(name) || Inline.NAMES.contains(name)) {
            return name;
        }
        return element.isBlock() ? "p" : "span";
    }

    /** Ids in it go before it, to where they are looked for. */
    private void replace(Element atom) {
        atom.select("[id]").forEach(it -> atom.before(new Element("span").attr("id", it.id())));
        safe(atom).ifPresentOrElse(atom::replaceWith, atom::remove);
    }

    private Optional<Element> safe(Element atom) {
        return switch (atom.normalName()) {
            case "img" -> Image.of(atom);
            case "svg" -> svg.of(atom);
            default -> SafeMath.of(atom);
        };
    }
}
