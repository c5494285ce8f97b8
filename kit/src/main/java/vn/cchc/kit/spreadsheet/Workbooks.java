package vn.cchc.kit.spreadsheet;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Reads uploaded tables; nothing of the file is trusted, and a formula is only ever the value it was saved with. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * The sheets of an .xlsx workbook; the caller closes the stream.
     *
     * @param cleaning what is done to the text of a cell; a cell that it leaves empty is absent
     * @throws UnreadableFileException when the file as a whole cannot be read
     */
    public static List<Grid> read(InputStream xlsx, SheetLimits limits, UnaryOperator<String> cleaning) {
        byte[] bytes = Upload.bytes(xlsx, limits);
        WorkbookGuard.check(bytes, limits);
        return new GridLoader(limits, cleaning).load(bytes);
    }

    /** The same for a file that is an .xlsx workbook or, as its name says, comma-separated text. */
    public static List<Grid> read(String name, InputStream file, SheetLimits limits, UnaryOperator<String> cleaning) {
        if (name == null || !name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return read(file, limits, cleaning);
        }
        return List.of(new CsvReader(limits, cleaning).read(Upload.bytes(file, limits)));
    }
}
