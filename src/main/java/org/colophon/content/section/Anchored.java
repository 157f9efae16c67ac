package org.colophon.content.section;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.colophon.content.markup.SafeMarkup;

/**
 * A section made of foreign markup, and where in it the places are that the markup had named. Links from one place of the markup
 * to another lead to the paragraph now; those to places that are not there have become plain text.
 *
 * @param paragraphs by each id of the markup, the id of the paragraph in which its place is
 */
public record Anchored(Xhtml text, Map<String, String> paragraphs) {

    public Anchored {
        paragraphs = Map.copyOf(paragraphs);
    }

    /**
     * Keeps of the markup what a section may hold.
     *
     * @param markup HTML from anywhere, at most {@value Xhtml#MAX_LENGTH} characters
     * @param earlier the text that this one replaces: paragraphs that are in both, or nearly so, keep their ids
     */
    public static Anchored of(String markup, Xhtml earlier) {
        if (markup.length() > Xhtml.MAX_LENGTH) {
            throw new IllegalArgumentException("A section has at most " + Xhtml.MAX_LENGTH + " characters");
        }
        var safe = SafeMarkup.of(markup);
        new ParagraphIds(earlier.body()).assignTo(safe.body());
        var paragraphs = paragraphs(safe);
        for (var link : safe.body().select("a[href^=#]")) {
            target(link.attr("href").substring(1), paragraphs)
                    .ifPresentOrElse(it -> link.attr("href", "#" + it), link::unwrap);
        }
        return new Anchored(Xhtml.written(safe.body()), paragraphs);
    }

    private static Map<String, String> paragraphs(SafeMarkup safe) {
        var paragraphs = new LinkedHashMap<String, String>();
        safe.anchors().forEach((id, place) -> {
            var paragraph = place.closest(ParagraphIds.BLOCKS);
            if (paragraph != null && paragraph.root() == safe.body()) {
                paragraphs.put(id, paragraph.id());
            }
        });
        return paragraphs;
    }

    private static Optional<String> target(String fragment, Map<String, String> paragraphs) {
        var exact = Optional.ofNullable(paragraphs.get(fragment));
        return exact.or(() -> Optional.ofNullable(paragraphs.get(decoded(fragment))));
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }
}
