package org.colophon.content.section;

import java.util.Optional;
import java.util.function.Function;
import org.colophon.content.markup.WellFormed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The text of a section as well-formed XHTML that is safe to show: a sequence of blocks, each with an id. There is no other
 * way to make one from foreign markup than {@link #of}, and what it made stays the same when it is given to it again.
 */
public final class Xhtml {

    /** How long the markup handed in may be, in characters. */
    public static final int MAX_LENGTH = 500_000;

    /** Begins the address of an entry of the same book. */
    public static final String ENTRY = "entry:";

    public static final Xhtml EMPTY = new Xhtml("");

    private final String html;

    private Xhtml(String html) {
        this.html = html;
    }

    /**
     * Keeps of the markup what a section may hold.
     *
     * @param markup HTML from anywhere, at most {@value #MAX_LENGTH} characters
     * @param earlier the text that this one replaces: paragraphs that are in both, or nearly so, keep their ids
     */
    public static Xhtml of(String markup, Xhtml earlier) {
        return Anchored.of(markup, earlier).text();
    }

    /** Takes back what an earlier {@link #of} made. */
    public static Xhtml stored(String html) {
        return html.isEmpty() ? EMPTY : new Xhtml(html);
    }

    /**
     * What Colophon itself has made of data, which needs no cleaning.
     *
     * @param body whose texts are text nodes, and whose elements and addresses come from no reader and no editor
     */
    public static Xhtml made(Element body) {
        return body.childrenSize() == 0 ? EMPTY : written(body);
    }

    public String html() {
        return html;
    }

    /** What a reader sees of it, without the markup. */
    public VisibleText text() {
        return VisibleText.of(body());
    }

    /**
     * The beginning of this text. Elements that are open where it ends are closed; nothing of later ones is left.
     *
     * @param end how many characters of {@link #text()} are kept, at least 1
     * @param mark appended to the last of them
     */
    public Xhtml until(int end, String mark) {
        var body = body();
        Cut.at(body, end, mark);
        return written(body);
    }

    /**
     * The same text with its links to other entries of the book leading elsewhere.
     *
     * @param addresses says for each address, {@code entry:} with an id and perhaps a fragment, which one takes its place; where
     *     there is none, the link becomes plain text
     */
    public Xhtml relinked(Function<String, Optional<String>> addresses) {
        if (!html.contains("\"" + ENTRY)) {
            return this;
        }
        var body = body();
        for (var link : body.select("a[href^=" + ENTRY + "]")) {
            addresses.apply(link.attr("href")).ifPresentOrElse(it -> link.attr("href", it), link::unwrap);
        }
        return written(body);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Xhtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }

    Element body() {
        return Jsoup.parseBodyFragment(html).body();
    }

    static Xhtml written(Element body) {
        return new Xhtml(WellFormed.childrenOf(body));
    }
}
