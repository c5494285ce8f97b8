package vn.cchc.kit.spreadsheet;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Gathers the cells that hold text. */
final class CellCollector implements SheetContentsHandler {

    private final String sheet;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final SheetLimits limits;
    private final UnaryOperator<String> cleaning;
    private int row;
    private int column;

    CellCollector(String sheet, SheetLimits limits, UnaryOperator<String> cleaning) {
        this.sheet = sheet;
        this.limits = limits;
        this.cleaning = cleaning;
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
        if (rows.size() > limits.rows()) {
            throw new RowLimitException(sheet);
        }
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        var text = value == null ? "" : cleaning.apply(shorten(value));
        if (!text.isEmpty() && column < limits.columns()) {
            rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, text);
        }
    }

    static String shorten(String value) {
        return value.length() > SheetLimits.CELL_CHARACTERS ? value.substring(0, SheetLimits.CELL_CHARACTERS) : value;
    }
}
