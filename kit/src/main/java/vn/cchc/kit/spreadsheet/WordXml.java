package vn.cchc.kit.spreadsheet;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What readers of a document's parts have in common: elements of WordprocessingML, whichever edition names them. */
abstract class WordXml extends DefaultHandler {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    @Override
    public final void startElement(String uri, String localName, String name, Attributes attributes) {
        start(NAMESPACES.contains(uri) ? localName : ":" + localName, attributes);
    }

    @Override
    public final void endElement(String uri, String localName, String name) {
        end(NAMESPACES.contains(uri) ? localName : ":" + localName);
    }

    /** @param element name of the element; with a colon before it when it is none of WordprocessingML */
    abstract void start(String element, Attributes attributes);

    abstract void end(String element);

    static String text(Attributes attributes, String attribute) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attribute.equals(attributes.getLocalName(i))) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    static String value(Attributes attributes) {
        return text(attributes, "val");
    }

    /** A switch is on unless it says that it is off. */
    static boolean isOn(Attributes attributes) {
        return !Set.of("0", "false", "off").contains(value(attributes));
    }

    /** The number, or the other one where there is none. */
    static int number(Attributes attributes, String attribute, int otherwise) {
        String text = text(attributes, attribute);
        boolean digits = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(text) : otherwise;
    }
}
