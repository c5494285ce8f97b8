package vn.cchc.kit.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellRangeAddress;

/** Gathers the cells of one table of a document, one inside another among them. */
final class TableBuilder {

    private final String name;
    private final String caption;
    private final List<String> before;
    private final SheetLimits limits;
    private final UnaryOperator<String> cleaning;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final Map<Integer, CellRangeAddress> open = new HashMap<>();
    private final List<Integer> widths = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private ColumnEdges edges;
    private int row;
    private int place;
    private int span;
    private Merge down;
    private boolean left;
    private boolean deleted;

    /** How a cell stands to the one above. */
    enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    /** @param before the paragraphs since the table before */
    TableBuilder(String name, List<String> before, SheetLimits limits, UnaryOperator<String> cleaning) {
        this.name = name;
        this.before = before.stream().map(cleaning).toList();
        this.caption = before.isEmpty() ? cleaning.apply("") : this.before.get(before.size() - 1);
        this.limits = limits;
        this.cleaning = cleaning;
    }

    void gridColumn(int width) {
        widths.add(width);
    }

    void startRow() {
        place = 0;
        deleted = false;
    }

    void skipColumns(int columns) {
        place += Math.min(columns, limits.columns());
    }

    /** The row was taken out while changes were tracked. */
    void deleteRow() {
        deleted = true;
    }

    void endRow() {
        if (deleted) {
            rows.remove(row);
            return;
        }
        row++;
    }

    void startCell() {
        cell.setLength(0);
        span = 1;
        down = Merge.NONE;
        left = false;
    }

    void spans(int columns) {
        span = Math.max(1, Math.min(columns, limits.columns()));
    }

    void mergesDown(Merge merge) {
        down = merge;
    }

    /** The cell belongs to the one on its left, as old writers say it. */
    void mergesLeft() {
        left = true;
    }

    void paragraph(String text) {
        if (cell.length() < SheetLimits.CELL_CHARACTERS && !text.isBlank()) {
            cell.append(cell.isEmpty() ? "" : "\n").append(text);
        }
    }

    void endCell() {
        edges = edges == null ? new ColumnEdges(widths) : edges;
        int first = edges.column(place);
        place += span;
        int last = Math.max(first, edges.column(place) - 1);
        if (first >= limits.columns()) {
            return;
        }
        String text = cleaning.apply(CellCollector.shorten(cell.toString()));
        if (!text.isEmpty() && down != Merge.GOES_ON) {
            rows.computeIfAbsent(row, any -> new TreeMap<>())
                    .merge(left ? Math.max(0, first - 1) : first, text, (one, other) -> one + "\n" + other);
        }
        merge(first, last);
    }

    private void merge(int first, int last) {
        CellRangeAddress block = down == Merge.GOES_ON ? open.get(first) : null;
        if (block == null) {
            block = new CellRangeAddress(row, row, first, last);
            open.put(first, block);
            merges.add(block);
        } else {
            block.setLastRow(row);
        }
    }

    /**
     * The finished table.
     *
     * @param after the paragraphs after the last table, none for another
     * @param beside what the document shows outside its running text, nothing but for the first table
     */
    Grid grid(List<String> after, Beside beside) {
        List<CellRangeAddress> wide =
                merges.stream().filter(block -> block.getNumberOfCells() > 1).toList();
        var around =
                new Grid.Around(caption, before, after.stream().map(cleaning).toList(), beside);
        return new Grid(name, around, rows, wide, limits);
    }

    /** What the whole table says, for the cell it stands in. */
    String text() {
        List<String> lines = new ArrayList<>();
        rows.values().forEach(cells -> lines.add(String.join(" ", cells.values())));
        return String.join("\n", lines);
    }
}
