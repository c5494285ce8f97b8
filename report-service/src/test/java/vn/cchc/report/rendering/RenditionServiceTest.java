package vn.cchc.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.FigureWorld;

/** Each report comes as a table for analysts, a workbook and a PDF for whoever signs, with the figures of its JSON. */
@QuarkusTest
class RenditionServiceTest extends FigureWorld {

    private static final Map<String, String> PERIOD = Map.of("from", "2025-03-15", "to", "2025-06-14");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier-resolution",
                "dossier-resolution?form=II.06b",
                "dossier-resolution?form=II.06c",
                "on-time",
                "channels",
                "handling-times",
                "trend",
                "agency-scoreboard",
                "overdue-causes",
                "service-index",
                "petitions",
                "counter-reconciliation",
                "publication-sessions",
                "satisfaction",
                "procedures"
            })
    void comesAsTableWorkbookAndPage(String path) throws IOException {
        // When
        var csv = download(path, "csv", "text/csv");
        var xlsx = download(path, "xlsx", "spreadsheetml");
        var pdf = download(path, "pdf", "application/pdf");

        // Then
        assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("\uFEFF");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                var document = Loader.loadPDF(pdf)) {
            var shown = new DataFormatter()
                    .formatCellValue(workbook.getSheetAt(0).getRow(0).getCell(0));
            var page = new PDFTextStripper().getText(document);
            assertThat(shown).isEqualTo("TỈNH AN SƠN");
            assertThat(page)
                    .contains("TỈNH AN SƠN", "Độc lập - Tự do - Hạnh phúc", "Từ ngày 15/03/2025 đến ngày 14/06/2025");
            write(path, xlsx, pdf);
        }
    }

    private static byte[] download(String path, String format, String type) {
        return as(Role.ANALYST, PROVINCE)
                .queryParams(PERIOD)
                .queryParam("format", format)
                .get("/api/v1/reports/" + path)
                .then()
                .statusCode(200)
                .contentType(containsString(type))
                .header("Content-Disposition", containsString("." + format))
                .extract()
                .asByteArray();
    }

    /** Beside the reports of the build, to be looked at. */
    private static void write(String path, byte[] xlsx, byte[] pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "printed"));
        var name = path.replaceAll("[^A-Za-z0-9.]+", "-");
        Files.write(folder.resolve(name + ".xlsx"), xlsx);
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
