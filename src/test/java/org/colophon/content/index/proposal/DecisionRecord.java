package org.colophon.content.index.proposal;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * A decision record as an entry of a book. Of Markdown it reads what the records are written in: headings, paragraphs, lists
 * with dashes, bold type and code.
 *
 * @param title without its number
 * @param html what follows the title
 */
record DecisionRecord(String title, String html) {

    private static final Pattern TITLE = Pattern.compile("# \\d+\\. (.+)\n");

    static DecisionRecord of(String markdown) {
        var title = TITLE.matcher(markdown);
        if (!title.lookingAt()) {
            throw new IllegalArgumentException(
                    "no title: " + markdown.lines().findFirst().orElse(""));
        }
        var blocks = markdown.substring(title.end()).strip().split("\n{2,}");
        return new DecisionRecord(
                title.group(1), Arrays.stream(blocks).map(DecisionRecord::block).collect(Collectors.joining()));
    }

    private static String block(String block) {
        if (block.startsWith("## ")) {
            return "<h2>" + inline(block.substring(3)) + "</h2>";
        }
        return block.startsWith("- ") ? list(block) : "<p>" + inline(block) + "</p>";
    }

    private static String list(String block) {
        return Arrays.stream(block.substring(2).split("\n- "))
                .map(item -> "<li>" + inline(item) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String inline(String text) {
        return Entities.escape(text)
                .replaceAll("`([^`]+)`", "<code>$1</code>")
                .replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>");
    }
}
