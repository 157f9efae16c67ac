package org.colophon.catalog.prose;

import org.springframework.data.relational.core.mapping.Column;

/**
 * What is told of a contributor's life. However it is made, its HTML is safe to show, see {@link SafeHtml}.
 *
 * @param html at most 5,000 characters once it is safe; may be empty
 */
public record Biography(@Column("biography") String html) {

    /** The longest biography there is room for, in characters of safe HTML. */
    public static final int MAX = 5_000;

    /** Nothing told. */
    public static final Biography NONE = new Biography("");

    public Biography {
        html = SafeHtml.of(html);
        if (html.length() > MAX) {
            throw new IllegalArgumentException(
                    "A biography has at most %d characters, this one %d".formatted(MAX, html.length()));
        }
    }
}
