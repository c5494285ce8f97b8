package vn.cchc.kit.spreadsheet;

import java.util.List;

/**
 * Which column a reader sees at a place of a table's grid. Word remembers every edge a row ever had; edges a few millimetres
 * apart are one to the eye.
 */
final class ColumnEdges {

    /** Twentieths of a point; about 4 mm, less than the narrowest column of numbers. */
    private static final int ONE_TO_THE_EYE = 230;

    private final int[] columns;

    /** @param widths of the grid's columns; zero when unknown */
    ColumnEdges(List<Integer> widths) {
        columns = new int[widths.size() + 1];
        int sinceEdge = 0;
        for (int i = 0; i < widths.size(); i++) {
            sinceEdge += widths.get(i);
            boolean edge = widths.get(i) == 0 || sinceEdge > ONE_TO_THE_EYE;
            columns[i + 1] = columns[i] + (edge ? 1 : 0);
            sinceEdge = edge ? 0 : sinceEdge;
        }
    }

    int column(int place) {
        int last = columns.length - 1;
        return place <= last ? columns[place] : columns[last] + place - last;
    }
}
