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
            "form",
            "svg",
            "svg viewBox='0 0 1 1' id=i",
            "path id='x' d='M0' fill='url(#x)'/",
            "use href='#x'/",
            "text",
            "title",
            "desc",
            "foreignObject",
            "math",
            "mi",
            "mo",
            "mtext",
            "mfrac",
            "mspace/",
            "mfenced",
            "semantics",
            "annotation-xml",
            "img src='/files/0000000000000000000000000000000000000000000000000000000000000000.png' alt='a  b'",
            "hr",
            "dl",
            "dt",
            "dd id=y",
            "aside role=doc-footnote id=x",
            "a href='#y' role=doc-noteref",
            "span lang=de",
            "q dir=rtl",
            "td colspan=2 scope=col",
            "ol start=3",
            "s",
            "kbd",
            "ruby",
            "!-- --");

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
