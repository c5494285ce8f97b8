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
        return tables(Workbooks.readAny(name, file, SheetLimits.STANDARD, CleanText::of));
    }

    private static AnnexReading tables(List<Grid> file) {
        var grids = file.stream().flatMap(SideBySide::of).toList();
        if (grids.stream().allMatch(Grid::isEmpty)) {
            throw new UnreadableFileException(FileProblem.EMPTY, "Tệp không có bảng nào có nội dung.");
        }
        var tables = new AnnexTables();
        grids.forEach(tables::add);
        if (tables.isEmpty()) {
            throw NearestHeading.of(grids).refusal();
        }
        var reading = tables.read(grids);
        if (reading.rows().isEmpty()) {
            throw new UnreadableFileException(
                    FileProblem.EMPTY,
                    reading.sheet(),
                    tables.firstRow(),
                    null,
                    "Bảng phụ lục \"" + reading.sheet() + "\" không có dòng nào dưới dòng tiêu đề.");
        }
        return reading;
    }
}
