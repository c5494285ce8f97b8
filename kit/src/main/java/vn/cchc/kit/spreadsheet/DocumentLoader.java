package vn.cchc.kit.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Streams the tables of a document into grids. Not through the library's object tree of a document, which takes many times
 * the memory of the file and passes over content controls and tracked changes.
 */
final class DocumentLoader {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final List<String> BODIES = List.of(TYPE + "document.main+xml", TYPE + "template.main+xml");

    private static final List<String> PAGES = List.of(TYPE + "header+xml", TYPE + "footer+xml");

    private final SheetLimits limits;
    private final UnaryOperator<String> cleaning;

    DocumentLoader(SheetLimits limits, UnaryOperator<String> cleaning) {
        this.limits = limits;
        this.cleaning = cleaning;
    }

    List<Grid> load(byte[] document) {
        try (var container = OPCPackage.open(new ByteArrayInputStream(document))) {
            var definitions = new ListDefinitions();
            parse(container, List.of(TYPE + "numbering+xml"), definitions);
            var styles = new ListStyles();
            parse(container, List.of(TYPE + "styles+xml"), styles);
            var numbers = new ListNumbers(definitions);
            var body = new DocumentCollector(limits, cleaning, () -> new ParagraphBuilder(numbers, styles));
            if (parse(container, BODIES, body) == 0) {
                throw damaged();
            }
            var pages = new DocumentCollector(limits, cleaning, () -> new ParagraphBuilder(numbers, styles));
            parse(container, PAGES, pages);
            return body.grids(pages.lines());
        } catch (RowLimitException e) {
            throw e.refusal(limits);
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private static UnreadableFileException damaged() {
        return new UnreadableFileException(FileProblem.MALFORMED, "Tệp bị hỏng, không đọc được.");
    }

    /** How many parts of the types there were. */
    private static int parse(OPCPackage container, List<String> types, WordXml reader)
            throws IOException, SAXException, ParserConfigurationException {
        List<PackagePart> parts = new ArrayList<>();
        types.forEach(type -> parts.addAll(container.getPartsByContentType(type)));
        for (var part : parts) {
            try (InputStream content = part.getInputStream()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(reader);
                parser.parse(new InputSource(content));
            }
        }
        return parts.size();
    }
}
