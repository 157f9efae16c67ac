package org.colophon.catalog.description;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;
import org.colophon.catalog.prose.SafeHtml;
import org.jsoup.nodes.Entities;

/**
 * What the back of a book says about it. However it is made, its HTML is safe to show, see {@link SafeHtml}.
 *
 * @param html at most 20,000 characters once it is safe; may be empty
 */
public record Overview(String html) {

    /** The longest overview there is room for, in characters of safe HTML. */
    public static final int MAX = 20_000;

    /** Nothing said. */
    public static final Overview NONE = new Overview("");

    /** Lists that know no mark-up set paragraphs apart by empty lines, or by four blanks and more where lines were lost. */
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\s*\\R|[ \\u00a0]{4,}");

    public Overview {
        html = SafeHtml.of(html);
        if (html.length() > MAX) {
            throw new IllegalArgumentException(
                    "An overview has at most %d characters, this one %d".formatted(MAX, html.length()));
        }
    }

    /** An overview from plain text, whose characters are all taken for what they are. */
    public static Overview ofText(String text) {
        return new Overview(PARAGRAPH_END
                .splitAsStream(text)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> "<p>" + Entities.escape(it) + "</p>")
                .collect(joining("\n")));
    }
}
