package vn.cchc.kit.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** The heading of a form: headings that several columns share stand above them as one cell. */
public final class FormHeading {

    /** One cell of the heading; rows and columns are counted from 0. */
    public record Cell(int row, int column, int rowSpan, int columnSpan, String text) {}

    private final List<FormColumn> columns;
    private final int depth;

    public FormHeading(List<FormColumn> columns) {
        this.columns = columns;
        this.depth =
                columns.stream().mapToInt(column -> column.path().size()).max().orElse(0);
    }

    /** Lines of the heading without the line of column numbers. */
    public int depth() {
        return depth;
    }

    public boolean numbered() {
        return columns.stream().anyMatch(column -> !column.number().isEmpty());
    }

    /** The cells line by line, each line from the left. */
    public List<List<Cell>> lines() {
        List<List<Cell>> lines = new ArrayList<>();
        for (int row = 0; row < depth; row++) {
            lines.add(line(row));
        }
        return lines;
    }

    private List<Cell> line(int row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); ) {
            var path = columns.get(column).path();
            if (row >= path.size()) {
                column++;
                continue;
            }
            boolean last = row == path.size() - 1;
            int span = last ? 1 : shared(column, row);
            cells.add(new Cell(row, column, last ? depth - row : 1, span, path.get(row)));
            column += span;
        }
        return cells;
    }

    /** How many columns from this one on have the same headings down to that line. */
    private int shared(int first, int row) {
        var above = columns.get(first).path().subList(0, row + 1);
        int next = first + 1;
        while (next < columns.size()
                && columns.get(next).path().size() > row + 1
                && columns.get(next).path().subList(0, row + 1).equals(above)) {
            next++;
        }
        return next - first;
    }
}
