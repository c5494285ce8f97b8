package vn.cchc.plan.scoring.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.kit.digest.Sha256;
import vn.cchc.kit.spreadsheet.SheetLimits;
import vn.cchc.kit.spreadsheet.UnreadableFileException;
import vn.cchc.kit.spreadsheet.Upload;
import vn.cchc.plan.scoring.domain.CriteriaTree;

/** Uploaded tables of criteria. */
@ApplicationScoped
class CriteriaFiles {

    private final CriteriaSheet sheet;

    CriteriaFiles(CriteriaSheet sheet) {
        this.sheet = sheet;
    }

    /** What a file says; two with the same hash say the same. */
    record Read(CriteriaTree tree, String hash) {}

    Read read(String name, Path path) {
        try (InputStream content = Files.newInputStream(path)) {
            byte[] bytes = Upload.bytes(content, SheetLimits.STANDARD);
            return new Read(sheet.read(name, new ByteArrayInputStream(bytes)), Sha256.hex(bytes));
        } catch (UnreadableFileException unreadable) {
            throw unreadable.problem();
        } catch (IOException e) {
            throw new UncheckedIOException("uploaded file is gone", e);
        }
    }
}
