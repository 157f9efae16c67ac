package org.colophon.content.section;

import java.util.BitSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a reader sees of a section: its characters, and where its lines (paragraphs, items, cells) end. */
public final class VisibleText {

    private final String characters;
    private final BitSet lineEnds;

    private VisibleText(String characters, BitSet lineEnds) {
        this.characters = characters;
        this.lineEnds = lineEnds;
    }

    static VisibleText of(Element body) {
        var characters = new StringBuilder();
        var lineEnds = new BitSet();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text && isSeen(text)) {
                    characters.append(text.getWholeText());
                } else if (endsLine(node) || node.nameIs("br")) {
                    lineEnds.set(characters.length());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (endsLine(node)) {
                    lineEnds.set(characters.length());
                }
            }
        });
        return new VisibleText(characters.toString(), lineEnds);
    }

    /** Text stands in blocks; between them there are only the ends of lines of the markup. */
    static boolean isSeen(TextNode text) {
        return !(text.parent() instanceof Element parent && parent.nameIs("body"));
    }

    private static boolean endsLine(Node node) {
        return node instanceof Element element && !Inline.isNamed(element);
    }

    public int length() {
        return characters.length();
    }

    /** All characters, without anything where a line ends. */
    public String characters() {
        return characters;
    }

    /** Whether a line ends before the character at this place. */
    public boolean endsLineAt(int place) {
        return lineEnds.get(place);
    }

    public Stream<String> lines() {
        var ends = lineEnds.stream().filter(end -> end > 0).boxed();
        return ends.map(end -> characters.substring(Math.max(0, lineEnds.previousSetBit(end - 1)), end));
    }
}
