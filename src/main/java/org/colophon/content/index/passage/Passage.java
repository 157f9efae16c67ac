package org.colophon.content.index.passage;

import java.util.List;
import java.util.Set;

/**
 * A block of text: a paragraph, an item, a heading.
 *
 * @param lines what a reader sees of it, without programs, in pieces that no phrase spans: cells, items, lines
 * @param code what is marked as code within a line: identifiers, commands
 * @param stressed what is emphasised: terms where they are defined, titles, foreign words
 */
public record Passage(ParagraphPlace place, Role role, List<String> lines, Set<String> code, Set<String> stressed) {

    public Passage {
        lines = List.copyOf(lines);
        code = Set.copyOf(code);
        stressed = Set.copyOf(stressed);
    }

    public enum Role {
        /** Names what follows it. */
        HEADING,
        /** Is read from its first word to its last. */
        TEXT,
        /** Is looked at: the listing of a program. */
        LISTING
    }

    /** The beginning, by which an editor knows the passage again. */
    public String beginning(int length) {
        var text = String.join(" ", lines);
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
