package org.colophon.content.markup;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Notes and what leads to them, in the words of both EPUB (3 Structural Semantics Vocabulary, "Notes and annotations") and
 * DPUB-ARIA 1.1; written in those of the latter.
 */
final class Notes {

    static final String FOOTNOTE = "doc-footnote";

    private static final Set<String> NOTES =
            Set.of("footnote", "endnote", "rearnote", FOOTNOTE, "doc-endnote", "doc-rearnote");
    private static final Set<String> REFERENCES = Set.of("noteref", "doc-noteref");
    private static final Set<String> BACK = Set.of("backlink", "doc-backlink", "referrer");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Notes() {}

    static boolean is(Element element) {
        return hasAny(NOTES, element);
    }

    /** Says of a link that it leads to a note, or back from one. */
    static void mark(Element from, Element link) {
        if (hasAny(REFERENCES, from)) {
            link.attr("role", "doc-noteref");
        } else if (hasAny(BACK, from)) {
            link.attr("role", "doc-backlink");
        }
    }

    private static boolean hasAny(Set<String> wanted, Element element) {
        return !Collections.disjoint(wanted, words(element));
    }

    private static List<String> words(Element element) {
        var both = element.attr("role") + " " + element.attr("epub:type");
        return both.isBlank() ? List.of() : Arrays.asList(SPACE.split(both.strip()));
    }
}
