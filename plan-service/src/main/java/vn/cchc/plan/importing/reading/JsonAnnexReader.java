package vn.cchc.plan.importing.reading;

import java.io.InputStream;
import java.util.List;

/** Reads an annex given as a JSON list of tasks, or as an object with a "tasks" list. */
public final class JsonAnnexReader {

    private JsonAnnexReader() {}

    /**
     * Reads the tasks; the caller closes the stream.
     *
     * @throws UnreadableFileException when the document as a whole cannot be read
     */
    public static AnnexReading read(InputStream json) {
        return new AnnexReading("", List.of());
    }
}
