package vn.cchc.kit.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Streams the sheets of a workbook into grids, never holding the workbook's own object tree. */
final class GridLoader {

    private final SheetLimits limits;
    private final UnaryOperator<String> cleaning;

    GridLoader(SheetLimits limits, UnaryOperator<String> cleaning) {
        this.limits = limits;
        this.cleaning = cleaning;
    }

    List<Grid> load(byte[] workbook) {
        try (var container = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            var reader = new XSSFReader(container);
            var styles = reader.getStylesTable();
            var strings = new ReadOnlySharedStringsTable(container);
            List<Grid> grids = new ArrayList<>();
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    grids.add(read(sheets.getSheetName(), sheet, styles, strings));
                }
            }
            return grids;
        } catch (RowLimitException e) {
            throw e.refusal(limits);
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw new UnreadableFileException(FileProblem.MALFORMED, "Tệp bị hỏng, không đọc được.");
        }
    }

    private Grid read(String name, InputStream sheet, StylesTable styles, ReadOnlySharedStringsTable strings)
            throws IOException, SAXException {
        var content = sheet.readAllBytes();
        var collector = new CellCollector(name, limits, cleaning);
        var parser = parser();
        parser.setContentHandler(
                new XSSFSheetXMLHandler(styles, null, strings, collector, new VietnameseDates(), false));
        parser.parse(new InputSource(new ByteArrayInputStream(content)));
        var merges = new MergeCollector(limits.rows());
        parser.setContentHandler(merges);
        parser.parse(new InputSource(new ByteArrayInputStream(content)));
        return new Grid(name, collector.rows(), merges.blocks(), limits);
    }

    private static org.xml.sax.XMLReader parser() throws SAXException {
        try {
            return XMLHelper.newXMLReader();
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
