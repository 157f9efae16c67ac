package org.colophon.content.section;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A block of a stored text as it is compared with others: a paragraph, but also a heading, a list or a table as a whole.
 *
 * @param id its own in the text; empty when it has none
 * @param element its HTML element
 * @param html with its markup
 * @param text what a reader sees of it, a line for each of its lines
 */
public record Paragraph(String id, String element, String html, String text) {

    private static final Pattern ENTRY_NUMBER = Pattern.compile("(?<=href=\")[0-9]+(?=[#\"])");

    /** The text without the numbers of the entries that it links to: they change when another entry is added before those. */
    public static String comparable(String html) {
        return ENTRY_NUMBER.matcher(html).replaceAll("");
    }

    /** @param html a text as it is stored */
    public static List<Paragraph> allOf(String html) {
        return Jsoup.parseBodyFragment(html).body().children().stream()
                .map(Paragraph::of)
                .toList();
    }

    private static Paragraph of(Element block) {
        return new Paragraph(
                block.id(),
                block.normalName(),
                block.outerHtml(),
                VisibleText.of(block).lines().collect(Collectors.joining("\n")));
    }
}
