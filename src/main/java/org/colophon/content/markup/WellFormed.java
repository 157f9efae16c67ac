package org.colophon.content.markup;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;

/** Writes elements so that a parser of XML and one of HTML read the same. */
public final class WellFormed {

    private static final OutputSettings SETTINGS = new OutputSettings()
            .syntax(OutputSettings.Syntax.xml)
            .escapeMode(EscapeMode.xhtml)
            .charset(StandardCharsets.UTF_8)
            .prettyPrint(false);

    private WellFormed() {}

    /** What is in the element, one line for each of its children. */
    public static String childrenOf(Element parent) {
        new Document("").outputSettings(SETTINGS).appendChild(parent);
        return parent.children().stream().map(Node::outerHtml).collect(Collectors.joining("\n"));
    }
}
