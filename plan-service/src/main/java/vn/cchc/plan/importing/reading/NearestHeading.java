package vn.cchc.plan.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.kit.spreadsheet.FileProblem;
import vn.cchc.kit.spreadsheet.Grid;
import vn.cchc.kit.spreadsheet.UnreadableFileException;

/**
 * The row of a file without annex that comes nearest to the heading of one, so that the answer can say what is missing there.
 *
 * @param row number from 1, or null when no row has a heading of an annex
 */
record NearestHeading(String table, Integer row, List<ColumnRole> found) {

    private static final String WANTED = "cần một dòng tiêu đề có cột nhiệm vụ và cột cơ quan chủ trì hoặc thời gian";

    static NearestHeading of(List<Grid> grids) {
        var nearest = new NearestHeading(grids.get(0).name(), null, List.of());
        for (var grid : grids) {
            for (int row : grid.rowNumbers()) {
                var found = Header.rolesIn(grid, row);
                if (found.size() > nearest.found.size()) {
                    nearest = new NearestHeading(grid.name(), row + 1, found);
                }
            }
        }
        return nearest;
    }

    UnreadableFileException refusal() {
        return new UnreadableFileException(FileProblem.NO_TABLE, table, row, null, message());
    }

    private String message() {
        if (row == null) {
            return "Không tìm thấy bảng phụ lục: " + WANTED + ".";
        }
        List<String> missing = new ArrayList<>();
        if (!found.contains(ColumnRole.TASK) && !found.contains(ColumnRole.GENERAL_TASK)) {
            missing.add("nhiệm vụ");
        }
        if (!found.contains(ColumnRole.LEAD)) {
            missing.add("cơ quan chủ trì");
        }
        if (!found.contains(ColumnRole.DEADLINE)) {
            missing.add("thời gian");
        }
        return "Không tìm thấy bảng phụ lục: " + WANTED + "; gần nhất là \"" + table + "\", dòng " + row + ", thiếu "
                + missing.stream().map(name -> "cột " + name).collect(Collectors.joining(", ")) + ".";
    }
}
