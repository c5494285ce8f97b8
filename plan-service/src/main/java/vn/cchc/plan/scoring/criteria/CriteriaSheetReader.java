package vn.cchc.plan.scoring.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.kit.spreadsheet.FileProblem;
import vn.cchc.kit.spreadsheet.Grid;
import vn.cchc.kit.spreadsheet.SheetLimits;
import vn.cchc.kit.spreadsheet.UnreadableFileException;
import vn.cchc.kit.spreadsheet.Workbooks;

/** Finds the table of criteria in a workbook or comma-separated text. */
@ApplicationScoped
class CriteriaSheetReader {

    /** A row of the table: its number from 1 and its cells by column. */
    record SheetRow(int number, Map<CriterionColumn, String> cells) {

        String text(CriterionColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The table: the name of its sheet and its rows. */
    record SheetTable(String sheet, List<SheetRow> rows) {}

    /** @throws UnreadableFileException when the file as a whole cannot be read, or has no such table */
    SheetTable read(String name, InputStream file) {
        List<Grid> grids = Workbooks.read(name, file, SheetLimits.STANDARD, String::strip);
        if (grids.stream().allMatch(Grid::isEmpty)) {
            throw new UnreadableFileException(FileProblem.EMPTY, "Bảng tính không có nội dung.");
        }
        for (Grid grid : grids) {
            for (int row : grid.rowNumbers()) {
                Optional<Map<Integer, CriterionColumn>> header = header(grid, row);
                if (header.isPresent()) {
                    return table(grid, row, header.get());
                }
            }
        }
        throw new UnreadableFileException(
                FileProblem.NO_TABLE,
                grids.get(0).name(),
                null,
                null,
                "Không tìm thấy bảng tiêu chí: cần một dòng tiêu đề có các cột "
                        + CriterionColumn.required().stream()
                                .map(CriterionColumn::heading)
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static Optional<Map<Integer, CriterionColumn>> header(Grid grid, int row) {
        Map<Integer, CriterionColumn> columns = new TreeMap<>();
        grid.cells(row)
                .forEach((place, text) -> CriterionColumn.headed(text)
                        .filter(column -> !columns.containsValue(column))
                        .ifPresent(column -> columns.put(place, column)));
        return columns.values().containsAll(CriterionColumn.required()) ? Optional.of(columns) : Optional.empty();
    }

    private static SheetTable table(Grid grid, int header, Map<Integer, CriterionColumn> columns) {
        List<SheetRow> rows = new ArrayList<>();
        for (int number : grid.rowNumbers()) {
            Map<CriterionColumn, String> cells = new TreeMap<>();
            columns.forEach((place, column) -> {
                String text = grid.text(number, place);
                if (number > header && !text.isEmpty()) {
                    cells.put(column, text);
                }
            });
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(number + 1, cells));
            }
        }
        if (rows.isEmpty()) {
            throw new UnreadableFileException(
                    FileProblem.EMPTY, grid.name(), header + 1, null, "Bảng tiêu chí không có dòng nào.");
        }
        return new SheetTable(grid.name(), rows);
    }
}
