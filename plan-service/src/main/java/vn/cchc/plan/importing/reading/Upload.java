package vn.cchc.plan.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Takes an upload into memory, up to the limit. */
final class Upload {

    private Upload() {}

    static byte[] bytes(InputStream stream) {
        try {
            var bytes = stream.readNBytes(AnnexLimits.FILE_BYTES + 1);
            if (bytes.length == 0) {
                throw new UnreadableFileException(FileProblem.EMPTY, "Tệp không có nội dung.");
            }
            if (bytes.length > AnnexLimits.FILE_BYTES) {
                throw new UnreadableFileException(FileProblem.TOO_LARGE, "Tệp lớn hơn 10 MB.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
