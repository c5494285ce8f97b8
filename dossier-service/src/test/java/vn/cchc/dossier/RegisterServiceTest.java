package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.dossier.paper.PdfText;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class RegisterServiceTest {

    private static final String LONG_REGISTER = "H90.79";
    private static final String PATH = "/api/v1/dossier-register";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    DataSource dataSource;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void theWorkbookHasEveryDossierOfTheRangeOnceInTheOrderOfReceipt() throws IOException {
        // Given
        String second = Province.received(COMMUNE, "2025-11-12T10:00:00+07:00");
        String first = Province.received(COMMUNE, "2025-11-12T09:00:00+07:00");
        String neighbours = Province.received(NEIGHBOUR, "2025-11-12T09:30:00+07:00");
        String dayAfter = Province.received(COMMUNE, "2025-11-13T08:00:00+07:00");
        // When
        Response answer = export("?from=2025-11-12&to=2025-11-12", "*/*", COMMUNE);
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(XLSX);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"so-theo-doi-H90.41-2025-11-12-2025-11-12.xlsx\"");
        List<List<String>> rows = rows(answer.asByteArray());
        assertThat(rows.get(0)).startsWith("STT", "Mã hồ sơ", "Tên thủ tục hành chính");
        List<String> codes = rows.stream().map(row -> row.get(1)).toList();
        assertThat(codes).containsSubsequence(first, second).doesNotContain(neighbours, dayAfter);
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(rows.get(codes.indexOf(first)))
                .contains("Nguyễn Văn An", "Thôn 2, 0912345678", "12/11/2025 09:00", "Trực tiếp")
                .doesNotContain("052099000012");
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        // Given
        ObjectNode intake = intake(COMMUNE).put("occurredAt", "2025-11-11T09:00:00+07:00");
        ((ObjectNode) intake.get("applicant")).put("name", "=HYPERLINK(\"http://x\")");
        post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake);
        // When
        byte[] workbook =
                export("?from=2025-11-11&to=2025-11-11", XLSX, COMMUNE).asByteArray();
        // Then
        assertThat(rows(workbook)).anySatisfy(row -> assertThat(row).contains("=HYPERLINK(\"http://x\")"));
    }

    @Test
    void thePdfIsTheFormOfTheSetAndSaysWhatBecameOfTheDossiers() throws IOException {
        // Given
        String code = Province.received(COMMUNE, "2025-11-14T09:00:00+07:00");
        record(Role.COUNTER, COMMUNE, event(code, "WITHDRAWN", "2025-11-17T09:00:00+07:00"));
        // When
        Response byAccept = export("?from=2025-11-14&to=2025-11-14", "application/pdf", COMMUNE);
        Response byFormat = export("?from=2025-11-14&to=2025-11-14&format=pdf", "*/*", COMMUNE);
        // Then
        assertThat(byFormat.contentType()).isEqualTo("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(byAccept.asByteArray())) {
            assertThat(PdfText.of(pdf))
                    .contains("SỔ THEO DÕI HỒ SƠ", "Mẫu số 07 – Thông tư số 03/2025/TT-VPCP", "công dân rút hồ sơ")
                    .contains("Nguyễn Văn An", "từ ngày 14/11/2025 đến ngày 14/11/2025");
        }
    }

    @Test
    void aLongRegisterIsPrintedVolumeByVolumeAndNothingIsLostBetweenThem() throws IOException {
        // Given: a unit whose dossiers nobody else counts
        Province.unit(LONG_REGISTER, "COMMUNE");
        List<String> codes = new ArrayList<>();
        for (int minute = 10; minute < 23; minute++) {
            codes.add(Province.received(LONG_REGISTER, "2025-10-16T09:%d:00+07:00".formatted(minute)));
        }
        // When
        List<String> volumes = new ArrayList<>();
        String query = "?from=2025-10-16&to=2025-10-16&format=pdf";
        while (query != null) {
            Response answer = export(query, "*/*", LONG_REGISTER);
            volumes.add(PdfText.of(answer.asByteArray()));
            query = next(answer);
        }
        // Then
        assertThat(volumes).hasSize(3);
        assertThat(volumes.get(0)).contains("Quyển số: 1", "đến hết quyển này: 5. Còn tiếp", serial(codes.get(4)));
        assertThat(volumes.get(1)).contains("Quyển số: 2", "đến hết quyển này: 10. Còn tiếp", serial(codes.get(5)));
        assertThat(volumes.get(2)).contains("Quyển số: 3", "Tổng số: 13 hồ sơ");
        codes.forEach(code -> assertThat(volumes)
                .filteredOn(volume -> volume.contains(serial(code)))
                .hasSize(1));
    }

    @Test
    void aVolumeOfAnotherRegisterIsNoVolumeOfThisOne() {
        // Given
        for (int minute = 10; minute < 16; minute++) {
            Province.received(COMMUNE, "2025-11-05T09:%d:00+07:00".formatted(minute));
        }
        String next = next(export("?from=2025-11-05&to=2025-11-05&format=pdf", "*/*", COMMUNE));
        // When
        Answer other = get(PATH + next.replace("to=2025-11-05", "to=2025-11-06"), token(Role.COUNTER, COMMUNE));
        Answer neighbour = get(PATH + next + "&agency=" + COMMUNE, token(Role.COUNTER, NEIGHBOUR));
        // Then
        assertProblem(other, 400, "validation").at("/query/cursor");
        assertThat(neighbour.status()).isIn(400, 403);
    }

    @Test
    void whatTheCounterNotedStandsInTheRegister() throws IOException {
        // Given
        Province.publish(Province.posted("2.000905"));
        ObjectNode intake = intake(COMMUNE).put("procedure", "2.000905").put("occurredAt", "2025-11-07T09:00:00+07:00");
        ObjectNode notes = intake.putObject("notes").put("sets", 3);
        notes.putObject("book").put("volume", "03").put("number", "145");
        String code = post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake)
                .json()
                .get("code")
                .asText();
        record(Role.OFFICER, COMMUNE, event(code, "FINISHED", "2025-11-10T09:00:00+07:00", "result", "GRANTED"));
        record(Role.COUNTER, COMMUNE, event(code, "RETURNED", "2025-11-10T10:00:00+07:00", "channel", "POST"));
        // When
        byte[] workbook =
                export("?from=2025-11-07&to=2025-11-07", XLSX, COMMUNE).asByteArray();
        // Then
        List<List<String>> rows = rows(workbook);
        assertThat(rows.get(0)).contains("Số bộ", "Ký nhận");
        assertThat(rows)
                .filteredOn(row -> row.contains(code))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains("3.0", "10/11/2025 10:00", "(bưu chính)", "đã trả kết quả; quyển 03, số 145"));
    }

    @Test
    void everyExportLeavesALineInTheAccessLog() throws SQLException {
        // When
        export("?from=2025-10-01&to=2025-10-02", "*/*", COMMUNE);
        // Then
        assertThat(purposes()).contains("của H90.41 từ 01/10/2025 đến 02/10/2025 (xlsx)");
    }

    @ParameterizedTest
    @CsvSource({
        "?to=2025-11-12, from",
        "?from=2025-11-12, to",
        "?from=12/11/2025&to=2025-11-12, from",
        "?from=2025-02-29&to=2025-03-01, from",
        "?from=2025-11-12&to=2025-11-11, to",
        "?from=2015-11-12&to=2025-11-12, to",
        "?from=2025-11-12&to=2025-11-12&format=xlsx&cursor=abc, cursor",
        "?from=2025-11-12&to=2025-11-12&format=pdf&cursor=abc, cursor",
        "?from=2025-11-12&to=2025-11-12&format=doc, format",
        "?from=2025-11-12&to=2025-11-12&agency=H90%2FH90.41%2F%00, agency",
        "?from=2025-11-12&to=2025-11-12&sort=name, sort"
    })
    void whatCannotBeReadIsNamed(String query, String parameter) {
        // When
        Answer answer = get(PATH + query, token(Role.COUNTER, COMMUNE));
        // Then
        assertProblem(answer, 400, "validation").at("/query/" + parameter);
    }

    @Test
    void aNeighbourIsRefusedAndTheProvinceReadsItsCommunes() throws IOException {
        // Given
        String code = Province.received(COMMUNE, "2025-11-10T09:00:00+07:00");
        String range = "?from=2025-11-10&to=2025-11-10&agency=" + COMMUNE;
        // When
        Answer neighbour = get(PATH + range, token(Role.COUNTER, NEIGHBOUR));
        Answer analyst = get(PATH + range, token(Role.ANALYST, COMMUNE));
        Answer image = Wire.get(PATH + range)
                .token(token(Role.COUNTER, COMMUNE))
                .header("Accept", "image/png")
                .answer();
        Response province = export(range, "*/*", "H90");
        // Then
        assertProblem(neighbour, 403, "forbidden");
        assertProblem(analyst, 403, "forbidden");
        assertThat(image.status()).isEqualTo(406);
        assertThat(rows(province.asByteArray()).stream().map(row -> row.get(1))).contains(code);
    }

    private static Response export(String query, String accept, String agency) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token(Role.COUNTER, agency))
                .header("Accept", accept)
                .urlEncodingEnabled(false)
                .get(PATH + query);
    }

    /** The query of the volume that follows, null after the last. */
    private static String next(Response answer) {
        String link = answer.header("Link");
        if (link == null) {
            return null;
        }
        assertThat(link).startsWith("<").contains("rel=\"next\"");
        return link.substring(link.indexOf('?'), link.indexOf('>'));
    }

    private static String serial(String code) {
        return code.substring(code.indexOf('-') + 1);
    }

    private static List<List<String>> rows(byte[] xlsx) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.toString()));
                rows.add(cells);
            }
        }
        return rows;
    }

    private String purposes() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select string_agg(purpose, '|') from access_log");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
