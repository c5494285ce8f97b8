package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.spreadsheet.FileProblem;
import vn.cchc.kit.spreadsheet.SheetLimits;
import vn.cchc.kit.spreadsheet.UnreadableFileException;

class UnreadableFileTest {

    private static FileProblem problem(byte[] file) {
        return refusal(file).code();
    }

    private static UnreadableFileException refusal(byte[] file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> Sheets.read(file));
    }

    private static byte[] annex() {
        return Sheets.annex()
                .heading("I. Công vụ")
                .row("1", "", "Việc một", "", "Sở Nội vụ", "", "Quý I")
                .bytes();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertThat(problem(text("%PDF-1.7"))).isEqualTo(FileProblem.TYPE);
        assertThat(problem(zip(Map.of("word/document.xml", text("<w/>"))))).isEqualTo(FileProblem.TYPE);
        assertThat(problem(new byte[0])).isEqualTo(FileProblem.EMPTY);
    }

    @Test
    void refusesTheOldFormat() throws IOException {
        // Given
        var out = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("Phụ lục");
            workbook.write(out);
        }

        // When
        var problem = problem(out.toByteArray());

        // Then
        assertThat(problem).isEqualTo(FileProblem.TYPE);
    }

    @Test
    void refusesMacros() throws IOException {
        // Given
        var parts = parts(annex());
        parts.put("xl/vbaProject.bin", new byte[] {1});

        // When
        var problem = problem(zip(parts));

        // Then
        assertThat(problem).isEqualTo(FileProblem.MACROS);
    }

    @Test
    void refusesAMacroWorkbookByItsContentType() throws IOException {
        // Given
        var parts = parts(annex());
        var types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        parts.put(
                "[Content_Types].xml",
                text(types.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")));

        // When
        var problem = problem(zip(parts));

        // Then
        assertThat(problem).isEqualTo(FileProblem.MACROS);
    }

    @Test
    void refusesExternalEntities() throws IOException {
        // Given
        var parts = parts(annex());
        var sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        int body = sheet.indexOf("<worksheet");
        parts.put(
                "xl/worksheets/sheet1.xml",
                text(sheet.substring(0, body) + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + sheet.substring(body)));

        // When
        var problem = problem(zip(parts));

        // Then
        assertThat(problem).isEqualTo(FileProblem.MALFORMED);
    }

    @Test
    void refusesAZipBomb() throws IOException {
        // Given
        var parts = parts(annex());
        parts.put("xl/media/bomb.bin", new byte[(int) SheetLimits.STANDARD.unpackedBytes()]);

        // When
        var problem = problem(zip(parts));

        // Then
        assertThat(problem).isEqualTo(FileProblem.TOO_LARGE);
    }

    @Test
    void refusesAFileAboveTheLimit() {
        assertThat(problem(new byte[SheetLimits.STANDARD.fileBytes() + 1])).isEqualTo(FileProblem.TOO_LARGE);
    }

    @Test
    void refusesMoreThanFiveThousandRows() {
        // Given
        var sheets = Sheets.annex();
        for (int i = 0; i <= SheetLimits.STANDARD.rows(); i++) {
            sheets.row("1", "", "Việc", "", "Sở Nội vụ", "", "Quý I");
        }

        // When
        var refusal = refusal(sheets.bytes());

        // Then
        assertThat(refusal.code()).isEqualTo(FileProblem.TOO_LARGE);
        assertThat(refusal.sheet()).isEqualTo("Phụ lục");
    }

    @Test
    void refusesAPassword() throws Exception {
        // Given
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(annex());
            }
            container.writeFilesystem(out);
        }

        // When
        var problem = problem(out.toByteArray());

        // Then
        assertThat(problem).isEqualTo(FileProblem.ENCRYPTED);
    }

    @Test
    void refusesWorkbooksWithoutAnnex() {
        assertThat(problem(new Sheets().bytes())).isEqualTo(FileProblem.EMPTY);
        assertThat(problem(new Sheets().row("Họ tên", "Chức vụ", "Lương").bytes()))
                .isEqualTo(FileProblem.NO_TABLE);
        assertThat(problem(Sheets.annex().bytes())).isEqualTo(FileProblem.EMPTY);
    }

    @Test
    void refusesATruncatedFile() {
        // Given
        var file = annex();

        // When
        var problem = problem(Arrays.copyOf(file, file.length / 2));

        // Then
        assertThat(problem).isIn(FileProblem.MALFORMED, FileProblem.TYPE);
    }

    @Test
    void namesEachProblemStably() {
        assertThat(FileProblem.values())
                .extracting(FileProblem::code)
                .containsExactly(
                        "file-type",
                        "file-macros",
                        "file-too-large",
                        "file-encrypted",
                        "file-empty",
                        "file-no-table",
                        "file-malformed");
    }
}
