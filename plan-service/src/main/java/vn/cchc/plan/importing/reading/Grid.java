package vn.cchc.plan.importing.reading;

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
final class Grid {

    private static final int MOST_MERGED_CELLS = AnnexLimits.ROWS * AnnexLimits.COLUMNS;

    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows;
    private final Map<CellAddress, CellRangeAddress> blocks = new HashMap<>();

    Grid(String name, NavigableMap<Integer, NavigableMap<Integer, String>> rows, List<CellRangeAddress> merges) {
        this.name = name;
        this.rows = rows;
        merges.forEach(this::index);
    }

    private void index(CellRangeAddress block) {
        int last = Math.min(block.getLastColumn(), AnnexLimits.COLUMNS);
        for (int row :
                rows.subMap(block.getFirstRow(), true, block.getLastRow(), true).keySet()) {
            for (int column = block.getFirstColumn(); column <= last && blocks.size() < MOST_MERGED_CELLS; column++) {
                blocks.put(new CellAddress(row, column), block);
            }
        }
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Collection<Integer> rowNumbers() {
        return rows.keySet();
    }

    Map<Integer, String> cells(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    String text(int row, int column) {
        return cells(row).getOrDefault(column, "");
    }

    /** The text that shows at a place, also inside a merged block. */
    String shown(int row, int column) {
        return merge(row, column)
                .map(block -> text(block.getFirstRow(), block.getFirstColumn()))
                .orElseGet(() -> text(row, column));
    }

    /** Whether the place lies in a block that began in a row above. */
    boolean continuesFromAbove(int row, int column) {
        return merge(row, column).filter(block -> block.getFirstRow() < row).isPresent();
    }

    /** How many columns the cell spans. */
    int width(int row, int column) {
        return merge(row, column)
                .map(block -> block.getLastColumn() - block.getFirstColumn() + 1)
                .orElse(1);
    }

    private Optional<CellRangeAddress> merge(int row, int column) {
        return Optional.ofNullable(blocks.get(new CellAddress(row, column)));
    }
}
