package vn.cchc.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
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

    /** Two files with the same hash are the same file, whatever their names. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("uploaded file is gone", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
