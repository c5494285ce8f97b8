package vn.cchc.plan.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.spreadsheet.Grid;

/**
 * The words around the annex.
 *
 * @param before blocks before it, in their order: a paragraph, or a cell of a table that is no annex, by lines
 * @param after blocks after it
 */
record Around(List<List<String>> before, List<List<String>> after) {

    /**
     * @param annex the tables the annex is made of, each with the row that is no longer of it
     * @param heading the last row of the heading of the first of them; a title right above it may pass for its upper row
     */
    static Around of(List<Grid> grids, Map<Grid, Integer> annex, int heading) {
        List<List<String>> before = new ArrayList<>();
        List<List<String>> after = new ArrayList<>();
        boolean passed = false;
        for (Grid grid : grids) {
            List<List<String>> blocks = passed ? after : before;
            grid.before().forEach(paragraph -> blocks.add(lines(paragraph)));
            if (!annex.containsKey(grid)) {
                cells(grid, 0, Integer.MAX_VALUE, blocks);
            } else {
                cells(grid, 0, passed ? 0 : heading, before);
                cells(grid, annex.get(grid), Integer.MAX_VALUE, after);
                passed = true;
            }
            grid.after().forEach(paragraph -> after.add(lines(paragraph)));
        }
        return new Around(before, after);
    }

    /** What stands in text boxes and in headers and footers of pages, where some put the head of the document. */
    static Around beside(List<String> texts) {
        return new Around(texts.stream().map(Around::lines).toList(), List.of());
    }

    private static void cells(Grid grid, int from, int to, List<List<String>> into) {
        for (int row : grid.rowNumbers()) {
            if (row >= from && row < to) {
                grid.cells(row).values().forEach(cell -> into.add(lines(cell)));
            }
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(Lines::flat).filter(line -> !line.isEmpty()).toList();
    }
}
