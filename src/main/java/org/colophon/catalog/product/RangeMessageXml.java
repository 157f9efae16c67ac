package org.colophon.catalog.product;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The range message as it is issued. Only what it says of registration groups is needed: their prefixes name them all. */
final class RangeMessageXml {

    private RangeMessageXml() {}

    static List<RegistrantRange> read(InputStream in) throws XMLStreamException {
        var ranges = new ArrayList<RegistrantRange>();
        var xml = reader(in);
        var prefix = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "RegistrationGroups" -> ranges.clear();
                    case "Prefix" -> prefix = xml.getElementText();
                    case "Range" -> addRange(prefix, xml, ranges);
                    default -> {}
                }
            }
        }
        return ranges;
    }

    /** A length of nought says that the range is not given out. */
    private static void addRange(String prefix, XMLStreamReader xml, List<RegistrantRange> ranges)
            throws XMLStreamException {
        var range = xml.getElementText();
        xml.nextTag();
        var registrant = Integer.parseInt(xml.getElementText());
        if (registrant > 0) {
            ranges.add(RegistrantRange.of(prefix, range, registrant));
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }
}
