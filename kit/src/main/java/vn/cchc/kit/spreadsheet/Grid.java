package vn.cchc.kit.spreadsheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** The text of one sheet: rows and columns counted from 0, blank cells absent. */
public final class Grid {

    private final String name;
    private final String caption;
    private final List<String> before;
    private final List<String> after;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows;
    private final SheetLimits limits;
    private final Map<CellAddress, CellRangeAddress> blocks = new HashMap<>();

    Grid(
            String name,
            NavigableMap<Integer, NavigableMap<Integer, String>> rows,
            List<CellRangeAddress> merges,
            SheetLimits limits) {
        this(name, null, List.of(), List.of(), rows, merges, limits);
    }

    /**
     * @param caption the paragraph before a table of a document, empty when there is none; null for a sheet
     * @param before all paragraphs since the table before
     * @param after all paragraphs after the last table
     */
    Grid(
            String name,
            String caption,
            List<String> before,
            List<String> after,
            NavigableMap<Integer, NavigableMap<Integer, String>> rows,
            List<CellRangeAddress> merges,
            SheetLimits limits) {
        this.name = name;
        this.caption = caption;
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        this.rows = rows;
        this.limits = limits;
        merges.forEach(this::index);
    }

    private void index(CellRangeAddress block) {
        int last = Math.min(block.getLastColumn(), limits.columns());
        for (int row :
                rows.subMap(block.getFirstRow(), true, block.getLastRow(), true).keySet()) {
            for (int column = block.getFirstColumn();
                    column <= last && blocks.size() < limits.rows() * limits.columns();
                    column++) {
                blocks.put(new CellAddress(row, column), block);
            }
        }
    }

    public String name() {
        return name;
    }

    /** The last words before a table of a document, empty when another table is right before it; absent for a sheet. */
    public Optional<String> caption() {
        return Optional.ofNullable(caption);
    }

    /** The paragraphs between this table of a document and the one before it; none for a sheet. */
    public List<String> before() {
        return before;
    }

    /** The paragraphs after the last table of a document. */
    public List<String> after() {
        return after;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Collection<Integer> rowNumbers() {
        return rows.keySet();
    }

    public Map<Integer, String> cells(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    public String text(int row, int column) {
        return cells(row).getOrDefault(column, "");
    }

    /** The text that shows at a place, also inside a merged block. */
    public String shown(int row, int column) {
        return merge(row, column)
                .map(block -> text(block.getFirstRow(), block.getFirstColumn()))
                .orElseGet(() -> text(row, column));
    }

    /** Whether the place lies in a block that began in a row above. */
    public boolean continuesFromAbove(int row, int column) {
        return merge(row, column).filter(block -> block.getFirstRow() < row).isPresent();
    }

    /** How many columns the cell spans. */
    public int width(int row, int column) {
        return merge(row, column)
                .map(block -> block.getLastColumn() - block.getFirstColumn() + 1)
                .orElse(1);
    }

    private Optional<CellRangeAddress> merge(int row, int column) {
        return Optional.ofNullable(blocks.get(new CellAddress(row, column)));
    }
}
