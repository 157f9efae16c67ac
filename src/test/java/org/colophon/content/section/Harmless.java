package org.colophon.content.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is true of every section, whatever it was made of. Says it in words of its own, and by an XML parser. */
public final class Harmless {

    private static final String HTML =
            "(?:body|p|h[2-4]|em|strong|code|pre|[uo]l|li|d[ltd]|blockquote|t(?:able|head|body|r|h|d)"
                    + "|caption|figure|figcaption|aside|hr|a|su[pb]|br|cite|q|abbr|dfn|mark|small|var|kbd|s|span|img)";
    private static final String SVG =
            "(?:svg|g|defs|symbol|use|title|desc|path|rect|circle|ellipse|line|polyline|polygon|text"
                    + "|tspan|textPath|linearGradient|radialGradient|stop|clipPath|mask|marker|pattern)";
    private static final String MATH =
            "m(?:ath|i|n|o|s|text|space|row|frac|sqrt|root|style|error|padded|phantom|sub|sup|subsup"
                    + "|under|over|underover|multiscripts|prescripts|table|tr|td)";
    private static final String ATTRIBUTES = "id=p-[0-9a-f]{8}|rel=noopener|class=language-[\\w+#-]+|(?:lang|alt)=.*"
            + "|role=doc-(?:noteref|backlink|footnote)|(?:width|height|start|colspan|rowspan)=-?\\d+|type=[1aAiI]"
            + "|scope=(?:row|col)(?:group)?|dir=(?:ltr|rtl|auto)|src=/files/[0-9a-f]{64}\\.(?:png|jpg|svg)"
            + "|href=(?:(?i:https?://|mailto:)|#p-|entry:).*";

    private Harmless() {}

    public static void assertHarmless(String html) {
        var elements = parsed(html).getElementsByTagName("*");
        var ids = new HashSet<String>();
        for (int i = 1; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            assertHarmless(element);
            assertThat(!element.hasAttribute("id") || ids.add(element.getAttribute("id")))
                    .as(html)
                    .isTrue();
        }
    }

    private static void assertHarmless(Element element) {
        var namespace = String.valueOf(element.getNamespaceURI());
        boolean foreign = !namespace.endsWith("xhtml");
        assertThat(element.getNodeName()).matches(!foreign ? HTML : namespace.endsWith("svg") ? SVG : MATH);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            if (foreign) {
                assertHarmlessInDrawing(attribute);
            } else {
                assertThat(attribute.getNodeName() + "=" + attribute.getNodeValue())
                        .matches(ATTRIBUTES.replace("\\", "\\"));
            }
        }
    }

    private static void assertHarmlessInDrawing(Node attribute) {
        var value = attribute.getNodeValue();
        assertThat(attribute.getNodeName()).doesNotMatch("(?i)on.*|style|class|src|.*:.*|attributename|actiontype");
        switch (attribute.getNodeName()) {
            case "xmlns" -> assertThat(value).matches("http://www.w3.org/(?:2000/svg|1998/Math/MathML)");
            case "href" -> assertThat(value).matches("#s-\\d+");
            case "id" -> assertThat(value).matches("s-\\d+");
            default -> assertThat(value).matches("(?!.*url).*|url\\(#s-\\d+\\)").doesNotContain(":/", "\\", "<", "&");
        }
    }

    private static org.w3c.dom.Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader("<body xmlns='http://www.w3.org/1999/xhtml'>" + html + "</body>")));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(html, e);
        }
    }
}
