package vn.cchc.kit.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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

    /** Two files with the same hash, SHA-256 in hexadecimal digits, are the same file, whatever their names. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
