package vn.cchc.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.cchc.kit.digest.Sha256;
import vn.cchc.plan.importing.reading.AnnexReader;
import vn.cchc.plan.importing.reading.AnnexReading;
import vn.cchc.plan.importing.reading.JsonAnnexReader;

/** An uploaded file: its name is only a hint, its content decides. */
record AnnexFile(String name, Path path) {

    private static final int LONGEST_NAME = 255;

    AnnexFile {
        String clean = name == null || name.isBlank() ? "annex" : CleanCells.text(name);
        name = clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }

    AnnexReading read() {
        try (InputStream content = Files.newInputStream(path)) {
            return name.toLowerCase(Locale.ROOT).endsWith(".json")
                    ? JsonAnnexReader.read(content)
                    : AnnexReader.read(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException("uploaded file is gone", e);
        }
    }

    /** See {@link Sha256#hex(byte[])}. */
    String hash() {
        try {
            return Sha256.hex(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("uploaded file is gone", e);
        }
    }
}
