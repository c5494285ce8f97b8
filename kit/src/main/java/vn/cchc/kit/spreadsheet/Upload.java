package vn.cchc.kit.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Takes an upload into memory, up to the limit. */
public final class Upload {

    private static final int MEGABYTE = 1024 * 1024;

    private Upload() {}

    public static byte[] bytes(InputStream stream, SheetLimits limits) {
        try {
            var bytes = stream.readNBytes(limits.fileBytes() + 1);
            if (bytes.length == 0) {
                throw new UnreadableFileException(FileProblem.EMPTY, "Tệp không có nội dung.");
            }
            if (bytes.length > limits.fileBytes()) {
                throw new UnreadableFileException(
                        FileProblem.TOO_LARGE, "Tệp lớn hơn " + limits.fileBytes() / MEGABYTE + " MB.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
