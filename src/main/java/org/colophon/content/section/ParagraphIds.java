package org.colophon.content.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.content.section.NearMatches.Unmatched;
import org.jsoup.nodes.Element;

/**
 * Gives each block an id that stays the same as long as the block does. An id that was given before is kept by the block that
 * carries it, or else by the first block of the same text, or else by the block that is most like it; a new one is made from
 * the text, so that the same text handed in again gets the same ids.
 */
final class ParagraphIds {

    static final String BLOCKS = "p, pre, blockquote, table, ul, ol, li, dl, dt, dd, h2, h3, h4, figure, aside";

    private final Map<String, Element> given = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Deque<String>> givenByText = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** @param earlier what the text was before, with its ids */
    ParagraphIds(Element earlier) {
        for (var block : earlier.select(BLOCKS)) {
            if (!block.id().isEmpty() && given.putIfAbsent(block.id(), block) == null) {
                places.put(block.id(), places.size());
                givenByText
                        .computeIfAbsent(content(block), it -> new ArrayDeque<>())
                        .add(block.id());
            }
        }
    }

    void assignTo(Element body) {
        var blocks = body.select(BLOCKS);
        blocks.forEach(this::keepCarried);
        blocks.forEach(this::keepOfSameText);
        keepOfLikeText(blocks);
        for (var block : blocks) {
            if (block.id().isEmpty()) {
                block.attr("id", made(content(block)));
            }
        }
    }

    private void keepCarried(Element block) {
        if (!given.containsKey(block.id()) || !used.add(block.id())) {
            block.attr("id", "");
        }
    }

    private void keepOfSameText(Element block) {
        if (block.id().isEmpty()) {
            var known = givenByText.getOrDefault(content(block), new ArrayDeque<>());
            while (!known.isEmpty()) {
                var id = known.remove();
                if (used.add(id)) {
                    block.attr("id", id);
                    return;
                }
            }
        }
    }

    private void keepOfLikeText(List<Element> blocks) {
        var lost = given.entrySet().stream()
                .filter(it -> !used.contains(it.getKey()))
                .map(it -> paragraph(it.getKey(), it.getValue(), places.getOrDefault(it.getKey(), 0)))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        var unnamed = new ArrayList<Unmatched>();
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.id().isEmpty()) {
                unnamed.add(paragraph(String.valueOf(i), block, next++));
            } else {
                next = places.getOrDefault(block.id(), next) + 1;
            }
        }
        new NearMatches(lost).of(unnamed).forEach((block, id) -> {
            used.add(id);
            blocks.get(Integer.parseInt(block)).attr("id", id);
        });
    }

    /** What holds others is compared with its like only, for a list of one item has the item's words. */
    private static Unmatched paragraph(String id, Element block, int place) {
        var kind = block.select(BLOCKS).size() > 1 ? block.normalName() : "";
        return new Unmatched(id, kind, place, Shingles.of(words(block)));
    }

    private String made(String content) {
        while (true) {
            int occurrence = occurrences.merge(content, 1, Integer::sum);
            var id = "p-" + Digest.of(content + '\n' + occurrence).substring(0, 8);
            if (!given.containsKey(id) && used.add(id)) {
                return id;
            }
        }
    }

    private static String content(Element block) {
        return block.normalName() + '\n' + words(block);
    }

    /** Its text, and its pictures by their hashes. */
    private static String words(Element block) {
        return block.wholeText() + String.join(" ", block.select("img").eachAttr("src"));
    }
}
