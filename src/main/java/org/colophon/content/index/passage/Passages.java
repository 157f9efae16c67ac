package org.colophon.content.index.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.content.EntryId;
import org.colophon.content.index.passage.Passage.Role;
import org.colophon.content.section.Xhtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the passages out of the text of a section. Every character belongs to the innermost block that has an id. */
final class Passages {

    private static final Set<String> INLINE =
            Set.of("em", "strong", "code", "a", "sup", "sub", "span", "abbr", "cite", "q", "dfn", "b", "i", "small");

    private final EntryId entry;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(EntryId entry) {
        this.entry = entry;
    }

    static List<Passage> of(EntryId entry, Xhtml text) {
        var passages = new Passages(entry);
        for (var block : Jsoup.parseBodyFragment(text.html()).body().select("[id^=p-]")) {
            passages.add(block);
        }
        return passages.passages;
    }

    private void add(Element block) {
        var lines = new Lines();
        if (!block.nameIs("pre")) {
            lines.addChildren(block);
        }
        passages.add(new Passage(
                new ParagraphPlace(entry, block.id()), role(block), lines.all(), lines.code, lines.stressed));
    }

    private static Role role(Element block) {
        return switch (block.normalName()) {
            case "h2", "h3", "h4", "h5", "h6" -> Role.HEADING;
            case "pre", "math", "svg" -> Role.LISTING;
            default -> Role.TEXT;
        };
    }

    /** The lines of one block. */
    private static final class Lines {

        private final List<String> ended = new ArrayList<>();
        private final Set<String> code = new HashSet<>();
        private final Set<String> stressed = new HashSet<>();
        private final StringBuilder open = new StringBuilder();

        void addChildren(Element element) {
            element.childNodes().forEach(this::add);
        }

        List<String> all() {
            end();
            return ended;
        }

        private void add(Node node) {
            if (node instanceof TextNode text) {
                open.append(text.getWholeText());
            } else if (node instanceof Element element && !element.id().startsWith("p-")) {
                addElement(element);
            }
        }

        private void addElement(Element element) {
            boolean inline = INLINE.contains(element.normalName());
            if (!inline) {
                end();
            }
            mark(element);
            addChildren(element);
            if (!inline) {
                end();
            }
        }

        private void mark(Element element) {
            switch (element.normalName()) {
                case "code" -> code.add(element.text());
                case "em", "strong", "dfn" -> stressed.add(element.text());
                default -> {}
            }
        }

        private void end() {
            var line = open.toString().strip().replaceAll("\\s+", " ");
            if (!line.isEmpty()) {
                ended.add(line);
            }
            open.setLength(0);
        }
    }
}
