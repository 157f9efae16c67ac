package org.colophon.content.epub.container;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.colophon.content.epub.container.EpubRefused.Reason;

/** Tells well-formed XML, which is parsed as such, from the rest. It reads nothing but the text it is given. */
final class WellFormed {

    /** The JDK's own, for the limits it is set to are those of the JDK; document types and entities are not supported. */
    private static final XMLInputFactory FACTORY = factory();

    private WellFormed() {}

    /** @throws EpubRefused when elements are nested deeper than {@link Limits#MAX_DEPTH}, or there are too many tags */
    static boolean is(String text, String path) {
        if (text.chars().filter(it -> it == '<').count() > Limits.MAX_TAGS) {
            throw new EpubRefused(Reason.TOO_LARGE, "The document “" + path + "” in the EPUB has too many elements.");
        }
        try {
            if (depth(XmlText.withoutNames(XmlText.withoutDoctype(text))) > Limits.MAX_DEPTH) {
                throw new EpubRefused(Reason.TOO_DEEP, "The elements in “" + path + "” are nested too deep.");
            }
            return true;
        } catch (XMLStreamException notWellFormed) {
            return false;
        }
    }

    /** Of well-formed XML only: what is not closed is not nested, but broken. */
    private static int depth(String text) throws XMLStreamException {
        var reader = FACTORY.createXMLStreamReader(new StringReader(text));
        int depth = 0;
        int deepest = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            deepest = Math.max(deepest, depth);
        }
        reader.close();
        return deepest;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // depth is counted here; the characters that references stand for may be more than the JDK allows in entities
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }
}
