package org.colophon.content.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.content.markup.Atom;
import org.colophon.content.markup.Inline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a reader sees of a section: its characters, and where its lines (paragraphs, items, cells) end. A picture counts for what
 * is said of it, a formula for its signs; both for at least as much as {@link Atom#text} says.
 */
public final class VisibleText {

    private final String characters;
    private final BitSet lineEnds;
    private final BitSet insides;

    private VisibleText(String characters, BitSet lineEnds, BitSet insides) {
        this.characters = characters;
        this.lineEnds = lineEnds;
        this.insides = insides;
    }

    static VisibleText of(Element body) {
        var characters = new StringBuilder();
        var lineEnds = new BitSet();
        var insides = new BitSet();
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (isPiece(node)) {
                    int begin = characters.length();
                    characters.append(of(node));
                    if (Atom.is(node)) {
                        insides.set(begin + 1, characters.length());
                    }
                } else if (endsLine(node) || node.nameIs("br")) {
                    lineEnds.set(characters.length());
                }
                return Atom.is(node) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (endsLine(node)) {
                    lineEnds.set(characters.length());
                }
                return FilterResult.CONTINUE;
            }
        });
        return new VisibleText(characters.toString(), lineEnds, insides);
    }

    /** The nodes that have characters, in order. */
    static List<Node> pieces(Element body) {
        var pieces = new ArrayList<Node>();
        body.filter((node, depth) -> {
            if (isPiece(node)) {
                pieces.add(node);
            }
            return Atom.is(node) ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
        });
        return pieces;
    }

    /** The characters of one of {@link #pieces}. */
    static String of(Node piece) {
        return piece instanceof TextNode text ? text.getWholeText() : Atom.text((Element) piece);
    }

    /** Text stands in blocks; between them there are only the ends of lines of the markup. */
    private static boolean isPiece(Node node) {
        return Atom.is(node)
                || node instanceof TextNode text && !(text.parent() instanceof Element parent && parent.nameIs("body"));
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

    /** Whether a text may break off before the character at this place, and not within a picture or a formula. */
    public boolean mayEndAt(int place) {
        return !insides.get(place);
    }

    /** What there is to read, without the stand-ins for what has no words. */
    public Stream<String> lines() {
        var ends = lineEnds.stream().filter(end -> end > 0).boxed();
        return ends.map(end -> characters
                .substring(Math.max(0, lineEnds.previousSetBit(end - 1)), end)
                .replace(Atom.STAND_IN, ""));
    }
}
