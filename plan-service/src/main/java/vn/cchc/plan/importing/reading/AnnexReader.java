package vn.cchc.plan.importing.reading;

import java.io.InputStream;
import java.util.List;
import vn.cchc.kit.spreadsheet.FileProblem;
import vn.cchc.kit.spreadsheet.Grid;
import vn.cchc.kit.spreadsheet.SheetLimits;
import vn.cchc.kit.spreadsheet.UnreadableFileException;
import vn.cchc.kit.spreadsheet.Workbooks;
import vn.cchc.plan.deadline.CleanText;

/** Reads the annex table of an .xlsx workbook. */
public final class AnnexReader {

    private AnnexReader() {}

    /**
     * Reads the first sheet that holds an annex table; the caller closes the stream.
     *
     * @throws UnreadableFileException when the file as a whole cannot be read
     */
    public static AnnexReading read(InputStream xlsx) {
        return table(Workbooks.read(xlsx, SheetLimits.STANDARD, CleanText::of));
    }

    private static AnnexReading table(List<Grid> grids) {
        if (grids.stream().allMatch(Grid::isEmpty)) {
            throw new UnreadableFileException(FileProblem.EMPTY, "Bảng tính không có nội dung.");
        }
        for (var grid : grids) {
            var header = Header.find(grid);
            if (header.isPresent()) {
                return rows(grid, header.get());
            }
        }
        throw new UnreadableFileException(
                FileProblem.NO_TABLE,
                grids.get(0).name(),
                null,
                null,
                "Không tìm thấy bảng phụ lục: cần một dòng tiêu đề có các cột nhiệm vụ, cơ quan chủ trì, thời gian.");
    }

    private static AnnexReading rows(Grid grid, Header header) {
        var rows = new TableReader(grid, header).rows();
        if (rows.isEmpty()) {
            throw new UnreadableFileException(
                    FileProblem.EMPTY, grid.name(), header.lastRow() + 1, null, "Bảng phụ lục không có dòng nào.");
        }
        return new AnnexReading(grid.name(), rows);
    }
}
