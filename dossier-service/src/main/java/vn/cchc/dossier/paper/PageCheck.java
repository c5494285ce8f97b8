package vn.cchc.dossier.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether a filled page is well-formed XHTML, and not nested more deeply than paper needs. */
final class PageCheck {

    private static final int DEEPEST = 24;

    /** Letters shown of the line a fault is in. */
    private static final int SHOWN = 60;

    private PageCheck() {}

    static List<Fault> faults(String page) {
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new InputSource(new StringReader(page)), new Depth());
            return List.of();
        } catch (SAXParseException fault) {
            return List.of(fault(page, fault));
        } catch (SAXException | ParserConfigurationException | IOException failure) {
            throw new IllegalStateException("a page cannot be read", failure);
        }
    }

    /** Lines are those of the filled page, where loops and included parts make more of them. */
    private static Fault fault(String page, SAXParseException fault) {
        String line = page.lines()
                .skip(Math.max(fault.getLineNumber() - 1, 0))
                .findFirst()
                .orElse("")
                .strip();
        String shown = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        return Fault.ofWhole(
                "trang đã điền không phải XHTML hợp lệ ở dòng " + fault.getLineNumber() + ", cột "
                        + fault.getColumnNumber() + " (" + fault.getMessage() + "), gần: " + shown,
                "the filled page is no well-formed XHTML at its line " + fault.getLineNumber() + ", column "
                        + fault.getColumnNumber() + " (" + fault.getMessage() + "), near: " + shown);
    }

    private static final class Depth extends DefaultHandler {

        private Locator at;
        private int depth;

        @Override
        public void setDocumentLocator(Locator locator) {
            at = locator;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            depth++;
            if (depth == 1 && !name.equals("html")) {
                throw new SAXParseException("the outermost element is not html", at);
            }
            if (depth > DEEPEST) {
                throw new SAXParseException("elements are nested too deeply", at);
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            depth--;
        }

        /** Told by what is thrown, not on the console. */
        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
