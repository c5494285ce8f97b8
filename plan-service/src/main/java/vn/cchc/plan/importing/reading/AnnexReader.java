package vn.cchc.plan.importing.reading;

import java.io.InputStream;
import java.util.List;
import vn.cchc.kit.spreadsheet.FileProblem;
import vn.cchc.kit.spreadsheet.Grid;
import vn.cchc.kit.spreadsheet.SheetLimits;
import vn.cchc.kit.spreadsheet.UnreadableFileException;
import vn.cchc.kit.spreadsheet.Workbooks;
import vn.cchc.plan.deadline.CleanText;

/** Reads the annex table of an .xlsx workbook, a .docx document or comma-separated text, all in one way. */
public final class AnnexReader {

    private AnnexReader() {}

    /**
     * Reads the first annex table and those that go on with it; the caller closes the stream.
     *
     * @param name of the file; only tells comma-separated text from what is no table at all
     * @throws UnreadableFileException when the file as a whole cannot be read
     */
    public static AnnexReading read(String name, InputStream file) {
        return table(Workbooks.readAny(name, file, SheetLimits.STANDARD, CleanText::of));
    }

    private static AnnexReading table(List<Grid> grids) {
        if (grids.stream().allMatch(Grid::isEmpty)) {
            throw new UnreadableFileException(FileProblem.EMPTY, "Tệp không có bảng nào có nội dung.");
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
