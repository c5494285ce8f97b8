package vn.cchc.plan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.reporting.Office.OWED;
import static vn.cchc.plan.reporting.Office.PERIODS;
import static vn.cchc.plan.reporting.Office.accepted;
import static vn.cchc.plan.reporting.Office.aggregate;
import static vn.cchc.plan.reporting.Office.figures;
import static vn.cchc.plan.reporting.Office.handIn;
import static vn.cchc.plan.reporting.Office.key;
import static vn.cchc.plan.reporting.Office.lock;
import static vn.cchc.plan.reporting.Office.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class PeriodServiceTest {

    @Inject
    Clock clock;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private LocalDate in(int days) {
        return BusinessDays.of(clock.instant()).plusDays(days);
    }

    private static ValidatableResponse post(String path, String body) {
        return json(Role.PLAN_MANAGER, HOME_AFFAIRS, body)
                .header("Idempotency-Key", key())
                .post(path)
                .then();
    }

    private ValidatableResponse date(String period, LocalDate collection, LocalDate aggregation) {
        String tag = as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(PERIODS + period)
                .then()
                .extract()
                .header("ETag");
        return json(Role.PLAN_MANAGER, HOME_AFFAIRS, """
                        {"collectionDue": "%s", "aggregationDue": "%s", "authority": "Sở Nội vụ",
                         "reference": "CV 1203/SNV"}""".formatted(collection, aggregation))
                .header("If-Match", tag)
                .put(PERIODS + period + "/dates")
                .then();
    }

    @Test
    void daysNamedLaterMakeReportsDueAndEveryChangeIsKept() {
        // Given
        String period = Office.period(null, null);
        String owed = Office.owed(period, IA_RING);
        read(owed).body("report.timeliness", equalTo("UNDATED")).body("report.dueOn", nullValue());
        // When
        date(period, in(25), in(25)).statusCode(400).body("violations.pointer", contains("/aggregationDue"));
        date(period, in(25), in(29))
                .statusCode(200)
                .body("datesBy", equalTo("Sở Nội vụ"))
                .body("counts.pending", equalTo(2));
        date(period, in(26), in(29)).statusCode(200);
        // Then
        read(owed).body("report.timeliness", equalTo("PENDING")).body("report.dueOn", equalTo(in(26).toString()));
        as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(PERIODS + period + "/dates")
                .then()
                .body("collectionBefore", contains(null, in(25).toString()))
                .body("collectionDue", contains(in(25).toString(), in(26).toString()));
        assertThat(TaskEvents.typesOf(owed)).containsExactly("OWED", "OWED", "OWED");
        as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(OWED + "?part=OFFICE&period=" + period)
                .then()
                .body("items.dueOn", contains(in(29).toString()));
    }

    @Test
    void theMissingAreUrgedByLetterNoMoreOftenThanAllowed() {
        // Given
        String period = Office.period(in(-4), null);
        handIn(CHU_PAH, Office.owed(period, CHU_PAH), figures(1)).statusCode(201);
        String path = PERIODS + period + "/urgings";
        // When
        post(path, "{}")
                .statusCode(201)
                .body("urged.agency", contains(IA_RING))
                .body("urged[0].letter", containsString("Kính gửi: Xã Ia Ring"))
                .body("urged[0].letter", containsString("quá hạn 4 ngày"));
        post(path, "{\"agencies\": [\"" + IA_RING + "\", \"" + CHU_PAH + "\"]}")
                .statusCode(201)
                .body("urged[0].number", equalTo(2))
                .body("urged[0].letter", containsString("(lần 2)"))
                .body("skipped.code", contains("report-not-missing"));
        post(path, "{}").statusCode(409);
        post(path, "{\"agencies\": [\"H90.11\"]}").statusCode(422);
        // Then
        as(Role.PLAN_MANAGER, HOME_AFFAIRS).get(path).then().body("number", contains(1, 2));
        as(Role.REPORTER, CHU_PAH).get(path).then().body("", hasSize(0));
        read(Office.owed(period, IA_RING)).body("report.urgings", equalTo(2)).body("urgings", hasSize(2));
    }

    @Test
    void totalsAreTheLinesAndTheMissingAreNamed() {
        // Given
        String period = Office.period(in(-1), null);
        aggregate(period).body("totals", anEmptyMap()).body("missing", hasSize(2));
        handIn(IA_RING, Office.owed(period, IA_RING), "{\"figures\": {\"received\": 12, \"share\": 50.5}}")
                .statusCode(201);
        // When // Then
        aggregate(period)
                .body("totals", equalTo(java.util.Map.of("received", 12)))
                .body("lines.agency", contains(IA_RING, CHU_PAH))
                .body("lines[0].figures.share", equalTo(50.5f))
                .body("lines[1].figures", nullValue())
                .body("missing.agency", contains(CHU_PAH));
    }

    @Test
    void lockedFiguresStayAndAmendmentsStandBesideThem() {
        // Given
        String period = Office.period(in(-1), null);
        String reported = Office.owed(period, IA_RING);
        String missing = Office.owed(period, CHU_PAH);
        handIn(IA_RING, reported, figures(10)).statusCode(201);
        lock(period).statusCode(409).body("type", equalTo("urn:cchc:problem:report-undecided"));
        Office.decide(reported, "acceptance", "").statusCode(200);
        String lockedAt = lock(period).statusCode(200).extract().path("lockedAt");
        // When
        lock(period).statusCode(409);
        handIn(CHU_PAH, missing, figures(5)).statusCode(409);
        post(OWED + "/" + missing + "/amendments", "{\"figures\": {}, \"reason\": \"x\"}")
                .statusCode(400);
        post(OWED + "/" + missing + "/amendments", "{\"figures\": {\"received\": 5}, \"reason\": \"Nộp sau khóa\"}")
                .statusCode(201);
        post(OWED + "/" + reported + "/amendments", "{\"figures\": {\"received\": 11}, \"reason\": \"Sót hồ sơ\"}")
                .statusCode(201)
                .body("amendments[0].before.received", equalTo(10))
                .body("amendments[0].after.received", equalTo(11));
        // Then
        aggregate(period)
                .body("locked", equalTo(true))
                .body("totals.received", equalTo(16))
                .body("lines.amendments", contains(1, 1));
        as(Role.ANALYST, CODE)
                .queryParam("at", lockedAt)
                .get(PERIODS + period + "/aggregate")
                .then()
                .statusCode(200)
                .body("totals.received", equalTo(10))
                .body("missing.agency", contains(CHU_PAH));
        as(Role.ANALYST, CODE)
                .queryParam("at", "2020-01-01T00:00:00+07:00")
                .get(PERIODS + period + "/aggregate")
                .then()
                .statusCode(422);
        for (String future : List.of("2099-01-01T00:00:00+07:00", "+999999999-12-31T00:00:00+07:00")) {
            as(Role.ANALYST, CODE)
                    .queryParam("at", future)
                    .get(PERIODS + period + "/aggregate")
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/query/at"));
        }
        assertThat(TaskEvents.typesOf(reported)).containsSubsequence("ACCEPTED", "LOCKED", "AMENDED");
        read(missing).body("amendments[0].before", nullValue()).body("report.timeliness", equalTo("MISSING"));
    }

    @Test
    void anAmendmentNeedsALockedPeriod() {
        String owed = Office.owed(Office.period(in(5), null), IA_RING);
        post(OWED + "/" + owed + "/amendments", "{\"figures\": {\"received\": 5}, \"reason\": \"x\"}")
                .statusCode(409);
    }

    @Test
    void theAggregateGoesUpAsTheOfficesOwnReport() {
        // Given
        String period = Office.period(in(-3), in(2));
        accepted(IA_RING, Office.owed(period, IA_RING), 4);
        accepted(CHU_PAH, Office.owed(period, CHU_PAH), 6);
        String upper = upperReport();
        String path = PERIODS + period + "/aggregation";
        // When
        post(path, "{\"figures\": {\"received\": 99}, \"upwards\": []}").statusCode(422);
        post(path, "{\"text\": \"Toàn tỉnh\", \"upwards\": [\"" + Office.owed(period, IA_RING) + "\"]}")
                .statusCode(422);
        post(path, "{\"text\": \"Toàn tỉnh\", \"upwards\": [\"" + upper + "\"]}")
                .statusCode(201)
                .body("reported.figures.received", equalTo(10));
        post(path, "{}").statusCode(409);
        // Then
        as(Role.PLAN_MANAGER, CODE)
                .get(OWED + "/" + upper)
                .then()
                .body("report.state", equalTo("SUBMITTED"))
                .body("submissions[0].figures.received", equalTo(10));
        as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(OWED + "?part=OFFICE&period=" + period)
                .then()
                .body("items.timeliness", contains("ON_TIME"));
    }

    /** What the office itself owes the province. */
    private String upperReport() {
        String body = Office.body(
                        "{\"agencies\": [\"" + HOME_AFFAIRS + "\"]}", Office.AD_HOC, Office.LATER, "2025-01-01")
                .replace("\"collector\": \"" + HOME_AFFAIRS, "\"collector\": \"" + CODE);
        String duty = json(Role.PLAN_MANAGER, CODE, body)
                .header("Idempotency-Key", key())
                .post(Office.DUTIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String asked = "{\"label\": \"Tổng hợp\", \"from\": \"2026-01-01\", \"to\": \"2026-03-14\"}";
        String period = json(Role.PLAN_MANAGER, CODE, asked)
                .header("Idempotency-Key", key())
                .post(Office.DUTIES + "/" + duty + "/periods")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Office.owed(period, HOME_AFFAIRS);
    }
}
