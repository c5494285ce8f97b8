package vn.cchc.plan.importing.reading;

import java.io.InputStream;
import java.util.List;

/** Reads the annex table of an .xlsx workbook. */
public final class AnnexReader {

    private AnnexReader() {}

    /**
     * Reads the annex; the caller closes the stream.
     *
     * @throws UnreadableFileException when the file as a whole cannot be read
     */
    public static AnnexReading read(InputStream xlsx) {
        return new AnnexReading("", List.of());
    }
}
