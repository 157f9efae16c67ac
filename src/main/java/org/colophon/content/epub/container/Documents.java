package org.colophon.content.epub.container;

import java.util.stream.Stream;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The documents in an EPUB as trees. Document types are tolerated and never acted upon, so that nothing is loaded; entities they
 * declare stay as they are written; those that HTML has names for are resolved.
 */
public final class Documents {

    private static final String ENTITY = "<!ENTITY";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private Documents() {}

    /**
     * The root element of a document that must be well-formed XML.
     *
     * @throws EpubRefused when it is missing, is not well-formed, or breaks one of the {@link Limits}
     */
    public static Element xml(Archive archive, String path) {
        var text = XmlText.decode(archive.document(path));
        var root = WellFormed.is(text, path) ? asXml(text).firstElementChild() : null;
        if (root == null) {
            throw new EpubRefused(Reason.MALFORMED, "The document “" + path + "” in the EPUB is no well-formed XML.");
        }
        return root;
    }

    /**
     * A document of text: as XML when it is well-formed, else as a browser would read HTML.
     *
     * @throws EpubRefused when it is missing or breaks one of the {@link Limits}
     */
    public static Document xhtml(Archive archive, String path, Notices notices) {
        var text = XmlText.decode(archive.document(path));
        if (text.contains(ENTITY)) {
            notices.add(path, "The document declares entities. They were not resolved.");
        }
        if (WellFormed.is(text, path)) {
            return withoutPrefixes(asXml(text));
        }
        notices.add(path, "The document is no well-formed XML. It was read as HTML: look whether anything is missing.");
        return Jsoup.parse(XmlText.withoutDoctype(text), Parser.htmlParser().setMaxDepth(Limits.MAX_DEPTH));
    }

    /** The elements of this name that an element holds directly, whatever prefix they have. */
    public static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(it -> isNamed(it, name));
    }

    /** The elements of this name at any depth, in the order of the document. */
    public static Stream<Element> all(Element root, String name) {
        return root.stream().filter(it -> isNamed(it, name));
    }

    private static boolean isNamed(Element element, String name) {
        return element.tag().localName().equals(name);
    }

    private static Document asXml(String text) {
        return Jsoup.parse(text, Parser.xmlParser().setMaxDepth(Integer.MAX_VALUE));
    }

    /** Elements of HTML are found by their names, which in XML may have a prefix. */
    private static Document withoutPrefixes(Document document) {
        document.stream()
                .filter(it -> it.tag().namespace().equals(XHTML) && it.tagName().contains(":"))
                .forEach(it -> it.tagName(it.tag().localName()));
        return document;
    }
}
