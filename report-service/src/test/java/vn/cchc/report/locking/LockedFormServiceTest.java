package vn.cchc.report.locking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.Happening;

/** A form of a closed period says that it is one, whatever it is handed out as, and what was corrected since is its appendix. */
@QuarkusTest
class LockedFormServiceTest extends ServiceTest {

    private static final String PROVINCE = "H72";
    private static final String RING = "H72.41";
    private static final String REPORTS = "/api/v1/reports/";
    private static final String PAGES = "/dashboard/reports/";
    private static final String CORRECTED = "from=2025-03-15&to=2025-06-14";
    private static final String UNTOUCHED = "from=2024-12-15&to=2025-03-14";
    private static final Happening.Procedure PROCEDURE =
            new Happening.Procedure("9.720001", "Thủ tục thử", "HOTICH", "Hộ tịch", "COMMUNE");

    private static String lock;

    @Inject
    @All
    List<Freezable> frozen;

    @BeforeEach
    void lockOnce() {
        if (lock == null) {
            Agencies.publish(PROVINCE);
            awaitAgencies(PROVINCE, 6);
            var subject = new Happening.Subject(
                    "H72.41-250320-0001", RING, "COUNTER", PROCEDURE, Instant.parse("2025-03-20T02:00:00Z"));
            var received = Happening.received(subject, Instant.parse("2025-03-27T10:00:00Z"));
            tell(List.of(received));
            awaitTold(1);
            lock = lock("2025-03-15", "2025-06-14");
            lock("2024-12-15", "2025-03-14");
            tell(List.of(received.then("FINISHED", Instant.parse("2025-04-10T02:00:00Z"), "FINISHED", "ENDED")));
        }
        awaitTold(2);
    }

    private void awaitTold(int events) {
        awaitCount("select count(*) from dossier_event where dossier = 'H72.41-250320-0001'", events);
    }

    @ParameterizedTest
    @CsvSource({
        "dossier-resolution, csv,  về hồ sơ (biểu II.06a)",
        "dossier-resolution, xlsx, về hồ sơ (biểu II.06a)",
        "dossier-resolution, pdf,  về hồ sơ (biểu II.06a)",
        "dossier-resolution, ,     về hồ sơ (biểu II.06a)",
        "handling-times,     csv,  của báo cáo này",
        "handling-times,     xlsx, của báo cáo này",
        "handling-times,     pdf,  của báo cáo này",
        "handling-times,     ,     của báo cáo này"
    })
    void aClosedFormSaysHowManyFiguresWereCorrected(String report, String format, String which) throws IOException {
        // Given
        var amended = as(Role.ANALYST, PROVINCE)
                .get(REPORTS + "locks/" + lock + "/amendments")
                .jsonPath();
        int figures = report.equals("dossier-resolution")
                ? amended.getList("rows").size()
                : amended.getList("reports.findAll { it.report == '" + report + "' }")
                        .size();

        // When
        var corrected = text(report + "?" + CORRECTED, format);
        var untouched = text(report + "?" + UNTOUCHED, format);

        // Then
        assertThat(figures).isPositive();
        assertThat(corrected)
                .contains("Kỳ báo cáo đã khóa lúc")
                .contains("Sau khi khóa có " + figures + " số liệu " + which
                        + " được điều chỉnh: xem phụ lục điều chỉnh.");
        assertThat(untouched).contains("Sau khi khóa chưa có số liệu nào " + which + " được điều chỉnh.");
        assertThat(text(report + "?" + CORRECTED + "&at=2025-06-14", format)).doesNotContain("đã khóa");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"csv", "xlsx", "pdf", "null"},
            nullValues = "null")
    void theAppendixHasOldAndNewBesideEachOther(String format) throws IOException {
        // When
        var appendix = text("locks/" + lock + "/amendments", format);

        // Then
        assertThat(appendix)
                .contains("Tình hình giải quyết hồ sơ (biểu II.06a)")
                .containsPattern("HOTICH\\W+Hộ tịch\\W+Đang giải quyết đã quá hạn: cột \\(13\\)\\W+1\\W+0\\W+-1\\b")
                .containsPattern("HOTICH\\W+Hộ tịch\\W+Đã giải quyết, tổng số: cột \\(7\\)\\W+0\\W+1\\W+1\\b")
                .contains("Thời gian giải quyết hồ sơ");
    }

    @Test
    void jsonNamesItsLockAndWhereTheAmendmentsAre() {
        // When
        var locked = as(Role.ANALYST, PROVINCE).get(REPORTS + "dossier-resolution?agency=H72.41&" + CORRECTED);
        var named = as(Role.ANALYST, PROVINCE).get(REPORTS + "dossier-resolution?" + CORRECTED + "&at=2025-06-14");

        // Then
        locked.then()
                .statusCode(200)
                .body("locked", equalTo(true))
                .body("total.pending.overdue", equalTo(1))
                .body("lock.id", equalTo(lock))
                .body("lock.amendments", equalTo(REPORTS + "locks/" + lock + "/amendments"));
        assertThat(locked.jsonPath().getString("lock.checksum")).matches("[0-9a-f]{64}");
        named.then().statusCode(200).body("locked", equalTo(false)).body("lock", nullValue());
    }

    /** It reads by a lock above it, of which it may not see what was corrected of its neighbours. */
    @Test
    void anAgencyBelowIsToldOfTheLockAndNotGivenItsAmendments() {
        // When
        var commune = as(Role.ANALYST, RING).get(REPORTS + "dossier-resolution?" + CORRECTED);
        var page = as(Role.ANALYST, RING).get(PAGES + "dossier-resolution?" + CORRECTED);

        // Then
        commune.then().statusCode(200).body("lock.id", equalTo(lock)).body("lock.amendments", nullValue());
        page.then()
                .statusCode(200)
                .body(containsString("xem phụ lục điều chỉnh"))
                .body(not(containsString("/amendments")));
        as(Role.ANALYST, RING)
                .get(REPORTS + "locks/" + lock + "/amendments?format=csv")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard?", PAGES + "dossier-resolution?", PAGES + "trend?"})
    void aPageOfAClosedPeriodLeadsToTheAmendments(String page) {
        // When
        as(Role.ANALYST, PROVINCE)
                .get(page + CORRECTED)
                .then()
                // Then
                .statusCode(200)
                .body(containsString("href=\"" + PAGES + "locks/" + lock + "/amendments\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"procedures", "plan-progress"})
    void whoNamesWhatWasKnownReadsNoLock(String report) {
        // When
        var answer = as(Role.ANALYST, PROVINCE).get(REPORTS + report + "?" + CORRECTED + "&known=2026-01-31");

        // Then
        answer.then().statusCode(200).body("locked", equalTo(false)).body("lock", nullValue());
    }

    @Test
    void everyReportThatIsFrozenHasANameForPeople() {
        assertThat(frozen)
                .extracting(Freezable::report)
                .allSatisfy(code -> assertThat(AmendmentWords.report(code)).isNotEqualTo(code));
    }

    @Test
    void anUnknownFormatIsRefused() {
        // When
        as(Role.ANALYST, PROVINCE)
                .get(REPORTS + "locks/" + lock + "/amendments?format=doc")
                .then()
                // Then
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo("/query/format"));
    }

    private static String lock(String from, String to) {
        return as(Role.HEAD, PROVINCE)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("agency", PROVINCE, "from", from, "to", to, "reason", "Báo cáo đã ký"))
                .post(REPORTS + "locks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What people read of it, with one blank between words; the page where there is no format. */
    private static String text(String path, String format) throws IOException {
        var address = format == null ? PAGES + path : REPORTS + path;
        var asked = as(Role.ANALYST, PROVINCE);
        if (format != null) {
            asked.queryParam("format", format);
        }
        var answer = asked.get(address).then().statusCode(200).extract().asByteArray();
        var text = "xlsx".equals(format)
                ? workbook(answer)
                : "pdf".equals(format) ? printed(answer) : new String(answer, StandardCharsets.UTF_8);
        return text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String workbook(byte[] file) throws IOException {
        var shown = new DataFormatter();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(shown::formatCellValue)
                    .collect(Collectors.joining(" "));
        }
    }

    private static String printed(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
