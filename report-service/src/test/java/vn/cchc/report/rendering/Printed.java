package vn.cchc.report.rendering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;

/**
 * A report in all its formats.
 *
 * @param cells of the workbook, as they are shown, from the top
 * @param page the text of the PDF, every run of white space one space: long names are wrapped
 */
record Printed(String csv, List<String> cells, String page) {

    private static final DataFormatter SHOWN = new DataFormatter();

    /** Of the province, to its analyst. */
    static Printed of(String province, String path, Map<String, String> parameters) throws IOException {
        var csv = download(province, path, parameters, "csv", "text/csv");
        var xlsx = download(province, path, parameters, "xlsx", "spreadsheetml");
        var pdf = download(province, path, parameters, "pdf", "application/pdf");
        write(path, xlsx, pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            return new Printed(new String(csv, StandardCharsets.UTF_8), cells(xlsx), page);
        }
    }

    /** All of them open as what they are, the workbook and the page headed with who reports. */
    void isSigned() {
        assertThat(csv).startsWith("\uFEFF");
        assertThat(cells.get(0)).isEqualTo("TỈNH AN SƠN");
        assertThat(page).contains("TỈNH AN SƠN", "Độc lập - Tự do - Hạnh phúc");
    }

    private static List<String> cells(byte[] xlsx) throws IOException {
        List<String> cells = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    cells.add(SHOWN.formatCellValue(cell));
                }
            }
        }
        return cells;
    }

    private static byte[] download(
            String province, String path, Map<String, String> parameters, String format, String type) {
        return given().auth()
                .oauth2(Tokens.of(Role.ANALYST, province))
                .queryParams(parameters)
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
