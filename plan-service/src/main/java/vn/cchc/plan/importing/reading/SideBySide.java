package vn.cchc.plan.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.kit.spreadsheet.Grid;

/** Two tables that stand beside each other as one, to save a page: the heading says everything twice. */
final class SideBySide {

    private static final int FEWEST_COLUMNS = 3;

    private SideBySide() {}

    /** The table, or its two halves, the left one first. */
    static Stream<Grid> of(Grid grid) {
        return secondHalf(grid).map(grid::cutAt).orElse(List.of(grid)).stream();
    }

    private static Optional<Integer> secondHalf(Grid grid) {
        for (int row : grid.rowNumbers()) {
            List<Integer> columns = new ArrayList<>(grid.cells(row).keySet());
            List<String> words =
                    grid.cells(row).values().stream().map(Lines::flat).toList();
            int half = words.size() / 2;
            boolean twice = words.size() % 2 == 0
                    && half >= FEWEST_COLUMNS
                    && words.subList(0, half).equals(words.subList(half, words.size()));
            if (twice && Header.rolesIn(grid, row).contains(ColumnRole.TASK)) {
                return Optional.of(columns.get(half));
            }
        }
        return Optional.empty();
    }
}
