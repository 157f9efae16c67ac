package org.colophon.content.section;

import java.util.List;
import java.util.Random;

/** Markup as no author writes it: tags opened and closed in any order. */
final class RandomMarkup {

    private static final List<String> TAGS = List.of(
            "p",
            "h1",
            "h2",
            "h3",
            "em",
            "b",
            "code",
            "pre",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "tbody",
            "tr",
            "td",
            "th",
            "caption",
            "figure",
            "figcaption",
            "a href='#x'",
            "sup",
            "br",
            "div",
            "section",
            "span",
            "svg",
            "form");

    private static final List<String> TEXTS =
            List.of("a", " ", "\n", "word word", " x", "y ", "&amp;", "&nbsp;", "&#1;", "1 < 2");

    private final Random random;

    RandomMarkup(long seed) {
        random = new Random(seed);
    }

    String next() {
        var markup = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> markup.append('<').append(pick(TAGS)).append('>');
                case 2 -> markup.append("</").append(pick(TAGS).split(" ")[0]).append('>');
                default -> markup.append(pick(TEXTS));
            }
        }
        return markup.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
