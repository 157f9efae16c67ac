package org.colophon.content.section;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;

/**
 * The text of a section as well-formed XHTML that is safe to show: a sequence of blocks, each with an id. There is no other
 * way to make one from foreign markup than {@link #of}, and what it made stays the same when it is given to it again.
 */
public final class Xhtml {

    /** How long the markup handed in may be, in characters. */
    public static final int MAX_LENGTH = 500_000;

    public static final Xhtml EMPTY = new Xhtml("");

    private static final OutputSettings WELL_FORMED = new OutputSettings()
            .syntax(OutputSettings.Syntax.xml)
            .escapeMode(EscapeMode.xhtml)
            .charset(StandardCharsets.UTF_8)
            .prettyPrint(false);

    private final String html;

    private Xhtml(String html) {
        this.html = html;
    }

    /**
     * Keeps of the markup what a section may hold.
     *
     * @param markup HTML from anywhere, at most {@value #MAX_LENGTH} characters
     * @param earlier the text that this one replaces: paragraphs that are in both keep their ids
     */
    public static Xhtml of(String markup, Xhtml earlier) {
        if (markup.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A section has at most " + MAX_LENGTH + " characters");
        }
        var body = Layout.of(Sanitiser.clean(markup));
        new ParagraphIds(earlier.body()).assignTo(body);
        return written(body);
    }

    /** Takes back what an earlier {@link #of} made. */
    public static Xhtml stored(String html) {
        return html.isEmpty() ? EMPTY : new Xhtml(html);
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

    private Element body() {
        return Jsoup.parseBodyFragment(html).body();
    }

    private static Xhtml written(Element body) {
        var document = Jsoup.parseBodyFragment("").outputSettings(WELL_FORMED);
        document.body().replaceWith(body);
        return new Xhtml(body.children().stream().map(Node::outerHtml).collect(Collectors.joining("\n")));
    }
}
