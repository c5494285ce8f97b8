package vn.cchc.report.drilldown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;

/** Rows of causes, handling times and officers can be opened; lists come in every form. */
@QuarkusTest
class OpenedRowsServiceTest extends OpeningWorld {

    private static final String CAUSES = "overdue-of-received";

    private static String code(Map<String, Map<String, Object>> row, String place) {
        return row.containsKey(place) ? row.get(place).get("code").toString() : "none";
    }

    @Test
    void aRowOfCausesIsOpenedByFaultAndByWhatWasStated() {
        // Given
        var causes = report("overdue-causes", PERIOD);

        for (var row : causes.<Map<String, Map<String, Object>>>getList("causes")) {
            // When
            var opened = open(inPeriod(
                    "measure", CAUSES, "part", "part", "group", code(row, "field"), "cause", code(row, "cause")));

            // Then
            var dossiers = row.get("dossiers");
            assertThat(opened.count())
                    .as(row.toString())
                    .isEqualTo((Integer) dossiers.get("late") + (Integer) dossiers.get("overdue"))
                    .isEqualTo(opened.figure());
        }
        for (var row : causes.<Map<String, Object>>getList("rows")) {
            var fault = inPeriod(
                    "group", ((Map<?, ?>) row.get("field")).get("code").toString(),
                    "faultAgency",
                            ((Map<?, ?>) row.get("faultAgency")).get("code").toString(),
                    "faultStep", row.getOrDefault("faultStep", "none").toString());
            fault.put("cell", "handling.notApologised");
            assertThat(open(fault).count())
                    .as(row.toString())
                    .isEqualTo(((Map<?, ?>) row.get("dossiers")).get("apologiesOwed"));
        }
    }

    @Test
    void handlingTimesAreOpenedSlowestFirst() {
        // Given
        var times = report("handling-times", PERIOD);
        int p90 = times.getInt("total.p90");

        // When
        var slowest = open(inPeriod("cell", "resolved.total", "order", "slowest", "limit", "7"));
        var slow = open(inPeriod("cell", "resolved.total", "minDays", String.valueOf(p90)));
        var timed = open(inPeriod("cell", "resolved.total", "minDays", "0"));

        // Then
        var days = slowest.column("workingDays").stream()
                .map(value -> value == null ? -1 : (Integer) value)
                .toList();
        assertThat(days).isSortedAccordingTo(Comparator.reverseOrder()).hasSize(times.getInt("total.dossiers"));
        assertThat(slow.count())
                .isEqualTo((int) days.stream().filter(one -> one >= p90).count())
                .isPositive();
        assertThat(slow.dossiers()).isSorted();
        assertThat(timed.count()).isEqualTo(times.getInt("total.timed"));
        assertThat(days.get(timed.count() / 2)).isBetween(times.getInt("total.median"), p90);
    }

    @Test
    void aRowOfHandlingTimesIsOpenedByItsGroup() {
        // When
        var times = report("handling-times", inPeriod("groupBy", "agency"));

        // Then
        for (var row : times.<Map<String, Map<String, Object>>>getList("rows")) {
            var opened = open(inPeriod(
                    "cell", "resolved.total", "groupBy", "agency", "group", code(row, "group"), "order", "slowest"));
            assertThat(opened.count()).isEqualTo(row.get("times").get("dossiers"));
        }
    }

    @Test
    void officersShareTheDossiersOfAFigure() {
        // Given
        var all = open(inPeriod("cell", "pending.total"));
        var officers =
                all.column("officer").stream().distinct().map(Object::toString).toList();
        assertThat(officers).hasSizeGreaterThan(1);

        for (var officer : officers) {
            // When
            var own = open(inPeriod("cell", "pending.total", "officer", officer));

            // Then
            var expected = all.items().stream()
                    .filter(item -> officer.equals(item.get("officer")))
                    .map(item -> item.get("dossier").toString())
                    .toList();
            assertThat(own.dossiers()).isEqualTo(expected);
        }
    }

    @Test
    void aListIsAlsoATableAWorkbookAndAPrint() throws IOException {
        // Given
        var opened = open(inPeriod("cell", "resolved.late"));

        // When
        var csv = new String(download("csv"), StandardCharsets.UTF_8);

        // Then
        assertThat(csv.lines()).hasSize(opened.count() + 1);
        assertThat(csv).contains(opened.dossiers());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(download("xlsx")));
                var print = Loader.loadPDF(download("pdf"))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThan(opened.count());
            assertThat(new PDFTextStripper().getText(print)).contains("cột (10)", "Có " + opened.count() + " hồ sơ");
        }
    }

    private static byte[] download(String format) {
        return as(Role.ANALYST, PROVINCE)
                .queryParams(inPeriod("cell", "resolved.late", "format", format))
                .get("/api/v1/reports/dossiers")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "measure=on-time,                                          /query/part",
        "measure=on-time&part=half,                                /query/part",
        "measure=speed&part=part,                                  /query/measure",
        "measure=on-time&part=part&cell=resolved.late,             /query/measure",
        "cell=resolved.late&part=part,                             /query/part",
        "indicator=2.1&part=part&cell=resolved.late,               /query/indicator",
        "indicator=1.1&part=part,                                  /query/indicator",
        "indicator=5.4&part=part,                                  /query/indicator",
        "indicator=3.2&part=whole,                                 /query/indicator",
        "indicator=9&part=whole,                                   /query/indicator",
        "cell=resolved.late&cause=none&known=2025-09-01,           /query/known",
        "cell=resolved.total&minDays=-1,                           /query/minDays",
        "cell=resolved.total&minDays=many,                         /query/minDays",
        "cell=resolved.total&order=best,                           /query/order",
        "cell=resolved.total&coverage=all,                         /query/coverage",
        "cell=resolved.total&onlineOnly=yes,                       /query/onlineOnly",
        "cell=resolved.total&format=doc,                           /query/format"
    })
    void whatCannotBeOpenedIsPointedAt(String query, String pointer) {
        // When
        as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/dossiers?period=2025-Q1&" + query)
                .then()
                // Then
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void aNeighboursFiguresStayShut() {
        for (var query :
                List.of("cell=resolved.late&format=csv", "measure=on-time&part=part", "indicator=2.1&part=part")) {
            // When
            as(Role.HEAD, "H96.41")
                    .get("/api/v1/reports/dossiers?period=2025-Q1&agency=H96.42&" + query)
                    .then()
                    // Then
                    .statusCode(403);
        }
    }
}
