package org.colophon.content.section;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Gives each block an id that stays the same as long as the block does. An id that was given before is kept by the block that
 * carries it, or else by the first block of the same text; a new one is made from the text, so that the same text handed in
 * again gets the same ids.
 */
final class ParagraphIds {

    private static final String BLOCKS = "p, pre, blockquote, table, ul, ol, h2, h3, h4, figure";

    private final Set<String> given = new HashSet<>();
    private final Map<String, Deque<String>> givenByText = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** @param earlier what the text was before, with its ids */
    ParagraphIds(Element earlier) {
        for (var block : earlier.select(BLOCKS)) {
            given.add(block.id());
            givenByText
                    .computeIfAbsent(content(block), it -> new ArrayDeque<>())
                    .add(block.id());
        }
    }

    void assignTo(Element body) {
        var blocks = body.select(BLOCKS);
        for (var block : blocks) {
            if (!given.contains(block.id()) || !used.add(block.id())) {
                block.removeAttr("id");
            }
        }
        for (var block : blocks) {
            if (!block.hasAttr("id")) {
                block.attr("id", idFor(content(block)));
            }
        }
    }

    private String idFor(String content) {
        var known = givenByText.getOrDefault(content, new ArrayDeque<>());
        while (!known.isEmpty()) {
            var id = known.remove();
            if (used.add(id)) {
                return id;
            }
        }
        return made(content);
    }

    private String made(String content) {
        while (true) {
            int occurrence = occurrences.merge(content, 1, Integer::sum);
            var id = "p-" + Digest.of(content + '\n' + occurrence).substring(0, 8);
            if (!given.contains(id) && used.add(id)) {
                return id;
            }
        }
    }

    private static String content(Element block) {
        return block.normalName() + '\n' + block.wholeText();
    }
}
