package org.colophon.content.section;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Takes from foreign markup all that could harm, and all that a section has no use for. */
final class Sanitiser {

    /** Elements whose content is not text of the section: it goes with them. */
    private static final String DROPPED =
            "script, style, template, iframe, noscript, noembed, noframes, object, embed, applet,"
                    + " svg, math, head, title, textarea, select, xmp, plaintext, audio, video, canvas";

    /** What means the same as something that is allowed. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "h1", "h2", "h5", "h4", "h6", "h4", "b", "strong", "i", "em", "tt", "code", "kbd", "code", "samp", "code",
            "tfoot", "tbody");

    /** Blocks that are not allowed, but whose content is a paragraph or several. */
    private static final String CONTAINERS =
            "div, section, article, main, aside, header, footer, nav, address, center, form,"
                    + " fieldset, legend, details, summary, dl, dt, dd, hgroup, caption, search";

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "h2", "h3", "h4", "pre", "ul", "ol", "li", "blockquote", "figure", "figcaption")
            .addTags("table", "thead", "tbody", "tr", "th", "td")
            .addTags("em", "strong", "code", "a", "sup", "sub", "br")
            .addAttributes(":all", "id")
            .addAttributes("code", "class")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "#")
            .addEnforcedAttribute("a", "rel", "noopener");

    private Sanitiser() {}

    /** A body of allowed elements only, not yet in an order that makes sense. */
    static Element clean(String markup) {
        var document = Jsoup.parseBodyFragment(markup);
        document.select(DROPPED).remove();
        SYNONYMS.forEach((name, meant) -> document.select(name).tagName(meant));
        document.select(CONTAINERS).tagName("p");
        var body = new Cleaner(ALLOWED).clean(document).body();
        body.selectNodes("::text", TextNode.class).forEach(it -> it.text(Characters.legal(it.getWholeText())));
        return body;
    }
}
