package vn.cchc.kit.spreadsheet;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        return load(bytes, limits, cleaning, EnumSet.of(OfficeFile.WORKBOOK));
    }

    /** The same for a file that is an .xlsx workbook or, as its name says, comma-separated text. */
    public static List<Grid> read(String name, InputStream file, SheetLimits limits, UnaryOperator<String> cleaning) {
        if (!isCsv(name)) {
            return read(file, limits, cleaning);
        }
        return List.of(new CsvReader(limits, cleaning).read(Upload.bytes(file, limits)));
    }

    /**
     * The sheets of an .xlsx workbook, the tables of a .docx document or, when the content is neither and the name says
     * so, one grid of comma-separated text.
     */
    public static List<Grid> readAny(
            String name, InputStream file, SheetLimits limits, UnaryOperator<String> cleaning) {
        byte[] bytes = Upload.bytes(file, limits);
        return isCsv(name) && !ContainerGuard.isContainer(bytes)
                ? List.of(new CsvReader(limits, cleaning).read(bytes))
                : load(bytes, limits, cleaning, EnumSet.allOf(OfficeFile.class));
    }

    private static List<Grid> load(
            byte[] bytes, SheetLimits limits, UnaryOperator<String> cleaning, Set<OfficeFile> accepted) {
        return switch (ContainerGuard.check(bytes, limits, accepted)) {
            case WORKBOOK -> new GridLoader(limits, cleaning).load(bytes);
            case DOCUMENT -> new DocumentLoader(limits, cleaning).load(bytes);
        };
    }

    private static boolean isCsv(String name) {
        return name != null && name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
