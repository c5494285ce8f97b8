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
    private final Around around;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows;
    private final List<CellRangeAddress> merges;
    private final SheetLimits limits;
    private final Map<CellAddress, CellRangeAddress> blocks = new HashMap<>();

    /**
     * What stands around a table of a document.
     *
     * @param caption the paragraph before it, empty when there is none; null for a sheet
     * @param before all paragraphs since the table before
     * @param after all paragraphs after the last table
     */
    record Around(String caption, List<String> before, List<String> after, Beside beside) {

        static final Around SHEET = new Around(null, List.of(), List.of(), Beside.NOTHING);

        Around {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    Grid(
            String name,
            NavigableMap<Integer, NavigableMap<Integer, String>> rows,
            List<CellRangeAddress> merges,
            SheetLimits limits) {
        this(name, Around.SHEET, rows, merges, limits);
    }

    Grid(
            String name,
            Around around,
            NavigableMap<Integer, NavigableMap<Integer, String>> rows,
            List<CellRangeAddress> merges,
            SheetLimits limits) {
        this.name = name;
        this.around = around;
        this.rows = rows;
        this.merges = List.copyOf(merges);
        this.limits = limits;
        merges.forEach(this::index);
    }

    /**
     * The columns left of one, and those from it on as a table of its own right behind: what a page shows side by side, one
     * below the other.
     */
    public List<Grid> cutAt(int column) {
        boolean sheet = around.caption() == null;
        var left = new Around(around.caption(), around.before(), List.of(), around.beside());
        var right = new Around(sheet ? null : "", List.of(), around.after(), Beside.NOTHING);
        return List.of(
                part(name + ", phần bên trái", left, 0, column),
                part(name + ", phần bên phải", right, column, limits.columns()));
    }

    private Grid part(String partName, Around beside, int from, int to) {
        var cells = new TreeMap<Integer, NavigableMap<Integer, String>>();
        rows.forEach((row, all) -> all.subMap(from, true, to, false)
                .forEach((column, text) ->
                        cells.computeIfAbsent(row, any -> new TreeMap<>()).put(column - from, text)));
        var inside = merges.stream()
                .filter(block -> block.getLastColumn() >= from && block.getFirstColumn() < to)
                .map(block -> new CellRangeAddress(
                        block.getFirstRow(),
                        block.getLastRow(),
                        Math.max(block.getFirstColumn(), from) - from,
                        Math.min(block.getLastColumn(), to - 1) - from))
                .toList();
        return new Grid(partName, beside, cells, inside, limits);
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
        return Optional.ofNullable(around.caption());
    }

    /** The paragraphs between this table of a document and the one before it; none for a sheet. */
    public List<String> before() {
        return around.before();
    }

    /** The paragraphs after the last table of a document. */
    public List<String> after() {
        return around.after();
    }

    /** What the document shows outside its running text; told by its first table. */
    public Beside beside() {
        return around.beside();
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
