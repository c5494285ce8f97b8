package vn.cchc.plan.importing.reading;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import vn.cchc.plan.deadline.CleanText;

/** Gathers the cells that hold text. */
final class CellCollector implements SheetContentsHandler {

    private final String sheet;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private int row;
    private int column;

    CellCollector(String sheet) {
        this.sheet = sheet;
    }

    NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
        return rows;
    }

    @Override
    public void startRow(int number) {
        row = number;
        column = -1;
    }

    @Override
    public void endRow(int number) {
        if (rows.size() > AnnexLimits.ROWS) {
            throw new RowLimitException(sheet);
        }
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        var text = value == null ? "" : CleanText.of(shorten(value));
        if (!text.isEmpty() && column < AnnexLimits.COLUMNS) {
            rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, text);
        }
    }

    private static String shorten(String value) {
        return value.length() > AnnexLimits.CELL_CHARACTERS ? value.substring(0, AnnexLimits.CELL_CHARACTERS) : value;
    }
}
