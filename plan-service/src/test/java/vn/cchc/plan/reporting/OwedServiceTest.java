package vn.cchc.plan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import static vn.cchc.plan.reporting.Office.decide;
import static vn.cchc.plan.reporting.Office.figures;
import static vn.cchc.plan.reporting.Office.handIn;
import static vn.cchc.plan.reporting.Office.key;
import static vn.cchc.plan.reporting.Office.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;
import vn.cchc.plan.reporting.domain.Timeliness;
import vn.cchc.plan.scoring.domain.FigureKind;
import vn.cchc.plan.scoring.figure.Figure;
import vn.cchc.plan.scoring.figure.Figures;

@QuarkusTest
class OwedServiceTest {

    @Inject
    Clock clock;

    @Inject
    Discipline discipline;

    @Inject
    Figures scored;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private LocalDate in(int days) {
        return BusinessDays.of(clock.instant()).plusDays(days);
    }

    @Test
    void aReportSentTwiceIsRecordedOnce() {
        // Given
        String owed = Office.owed(Office.period(in(20), null), IA_RING);
        String key = key();
        var request = json(Role.REPORTER, IA_RING, figures(42)).header("Idempotency-Key", key);
        // When
        String first = request.post(OWED + "/" + owed + "/submissions")
                .then()
                .statusCode(201)
                .body("report.state", equalTo("SUBMITTED"))
                .body("report.timeliness", equalTo("ON_TIME"))
                .extract()
                .path("submissions[0].id");
        json(Role.REPORTER, IA_RING, figures(42))
                .header("Idempotency-Key", key)
                .post(OWED + "/" + owed + "/submissions")
                .then()
                .statusCode(201)
                .body("submissions[0].id", equalTo(first));
        json(Role.REPORTER, IA_RING, figures(43))
                .header("Idempotency-Key", key)
                .post(OWED + "/" + owed + "/submissions")
                .then()
                .statusCode(422);
        handIn(IA_RING, owed, figures(42)).statusCode(409);
        // Then
        read(owed).body("submissions", hasSize(1)).body("submissions[0].figures.received", equalTo(42));
        assertThat(TaskEvents.typesOf(owed)).containsExactly("OWED", "SUBMITTED");
        assertThat(TaskEvents.sequencesOf(owed)).containsExactly(1L, 2L);
    }

    @Test
    void figuresAreHeldToTheForm() {
        String owed = Office.owed(Office.period(in(20), null), IA_RING);
        handIn(IA_RING, owed, "{\"figures\": {\"received\": -1, \"share\": 101, \"other\": 1}}")
                .statusCode(400)
                .body("violations.pointer", contains("/figures/received", "/figures/share", "/figures/other"));
        handIn(IA_RING, owed, "{\"figures\": {\"received\": {\"a\": 1}}}").statusCode(400);
        handIn(IA_RING, owed, "{\"text\": \"Không có số liệu\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/figures/received"));
        handIn(IA_RING, owed, "{}").statusCode(400);
        handIn(IA_RING, owed, "{\"figures\": {\"received\": 1, \"note\": \"a\\u0000b\"}}")
                .statusCode(400);
        handIn(IA_RING, owed, "{\"figures\": {\"received\": 1}, \"document\": {\"link\": \"javascript:x\"}}")
                .statusCode(400);
        read(owed).body("report.state", equalTo("OPEN")).body("submissions", hasSize(0));
        handIn(IA_RING, owed, "{\"figures\": {\"received\": 1, \"note\": \"Kho\u0301 kh\u0103n\"}}")
                .statusCode(201)
                .body("submissions[0].figures.note", equalTo("Kh\u00f3 kh\u0103n"));
    }

    @Test
    void oneSubmissionServesSeveralDuties() {
        // Given
        String one = Office.owed(Office.period(in(20), null), IA_RING);
        String other = Office.owed(Office.period(in(-2), null), IA_RING);
        String neighbours = Office.owed(Office.period(in(20), null), CHU_PAH);
        // When
        handIn(IA_RING, one, "{\"figures\": {\"received\": 7}, \"alsoServes\": [\"" + neighbours + "\"]}")
                .statusCode(404);
        json(Role.REPORTER, CODE, "{\"figures\": {\"received\": 7}, \"alsoServes\": [\"" + neighbours + "\"]}")
                .header("Idempotency-Key", key())
                .post(OWED + "/" + one + "/submissions")
                .then()
                .statusCode(422);
        String id = handIn(IA_RING, one, """
                        {"figures": {"received": 7}, "document": {"number": "87/BC-UBND", "date": "2026-09-16"},
                         "alsoServes": ["%s"]}""".formatted(other))
                .statusCode(201)
                .extract()
                .path("submissions[0].id");
        // Then
        read(one).body("report.timeliness", equalTo("ON_TIME"));
        read(other)
                .body("report.timeliness", equalTo("LATE"))
                .body("submissions[0].id", equalTo(id))
                .body("submissions[0].document.number", equalTo("87/BC-UBND"));
    }

    @Test
    void whatIsGivenBackComesAgainAndIsAccepted() {
        // Given
        String owed = Office.owed(Office.period(in(-1), null), IA_RING);
        handIn(IA_RING, owed, figures(1)).statusCode(201);
        // When
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, "{\"reason\": \"Thiếu biểu\"}")
                .post(OWED + "/" + owed + "/return")
                .then()
                .statusCode(428);
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, "{\"reason\": \"Thiếu biểu\"}")
                .header("If-Match", "\"999\"")
                .post(OWED + "/" + owed + "/return")
                .then()
                .statusCode(412);
        decide(owed, "return", "{\"reason\": \"Thiếu biểu\", \"resubmitBy\": \"" + in(3) + "\"}")
                .statusCode(200)
                .body("report.state", equalTo("RETURNED"))
                .body("report.reason", equalTo("Thiếu biểu"))
                .body("report.timeliness", equalTo("PENDING"))
                .body("report.dueOn", equalTo(in(3).toString()));
        handIn(IA_RING, owed, figures(2)).statusCode(201);
        decide(owed, "acceptance", "").statusCode(200).body("report.timeliness", equalTo("ON_TIME"));
        decide(owed, "acceptance", "").statusCode(409);
        // Then
        read(owed)
                .body("submissions.outcome", contains("ACCEPTED", "RETURNED"))
                .body("submissions.figures.received", contains(2, 1));
        assertThat(TaskEvents.typesOf(owed))
                .containsSubsequence("OWED", "SUBMITTED", "RETURNED", "SUBMITTED", "ACCEPTED");
    }

    @Test
    void theOfficeRecordsWhatCameOnPaperAReporterDoesNot() {
        // Given
        String owed = Office.owed(Office.period(in(-2), null), IA_RING);
        String paper = "{\"figures\": {\"received\": 3}, \"receivedOn\": \"" + in(-2) + "\"}";
        // When // Then
        handIn(IA_RING, owed, paper).statusCode(403);
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, paper.replace(in(-2).toString(), in(1).toString()))
                .header("Idempotency-Key", key())
                .post(OWED + "/" + owed + "/submissions")
                .then()
                .statusCode(400);
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, paper)
                .header("Idempotency-Key", key())
                .post(OWED + "/" + owed + "/submissions")
                .then()
                .statusCode(201)
                .body("report.timeliness", equalTo("ON_TIME"))
                .body("submissions[0].recordedBy", equalTo(HOME_AFFAIRS));
    }

    @Test
    void aNeighbourSeesAndChangesNothing() {
        // Given
        String period = Office.period(in(20), null);
        String owed = Office.owed(period, IA_RING);
        // When // Then
        as(Role.REPORTER, CHU_PAH).get(OWED + "/" + owed).then().statusCode(404);
        handIn(CHU_PAH, owed, figures(1)).statusCode(404);
        as(Role.ANALYST, CHU_PAH).get(OWED + "?agency=" + IA_RING).then().statusCode(403);
        as(Role.ANALYST, CHU_PAH).get(OWED + "/counts?agency=" + IA_RING).then().statusCode(403);
        as(Role.HEAD, CHU_PAH).get(OWED + "?period=" + period).then().body("items.agency", contains(CHU_PAH));
        as(Role.HEAD, CHU_PAH).get(PERIODS + period + "/aggregate").then().body("lines.agency", contains(CHU_PAH));
        as(Role.ADMIN, "H90.11").get(PERIODS + period).then().statusCode(404);
        json(Role.PLAN_MANAGER, IA_RING, "{\"reason\": \"x\"}")
                .header("If-Match", "\"0\"")
                .post(OWED + "/" + owed + "/return")
                .then()
                .statusCode(403);
        json(Role.PLAN_MANAGER, IA_RING, "{}")
                .header("Idempotency-Key", key())
                .post(PERIODS + period + "/urgings")
                .then()
                .statusCode(403);
        json(Role.PLAN_MANAGER, IA_RING, Office.body(Office.COMMUNES, Office.AD_HOC, Office.LATER, "2026-01-01"))
                .header("Idempotency-Key", key())
                .post(Office.DUTIES)
                .then()
                .statusCode(403);
    }

    @Test
    void listsCountsAndRulesSayTheSameOfEveryReport() {
        // Given
        String duty = Office.duty();
        String early = ask(duty, in(-1));
        ask(duty, in(-1));
        ask(duty, in(3));
        String undated = ask(duty, null);
        handIn(IA_RING, Office.owed(early, IA_RING), figures(1)).statusCode(201);
        handIn(IA_RING, Office.owed(undated, IA_RING), figures(1)).statusCode(201);
        handIn(CHU_PAH, Office.owed(ask(duty, in(3)), CHU_PAH), figures(1)).statusCode(201);
        // When
        List<String> narrowed = new ArrayList<>();
        for (Timeliness timeliness : Timeliness.values()) {
            var answer = as(Role.ANALYST, CODE)
                    .get(OWED + "?part=UNIT&limit=200&duty=" + duty + "&timeliness=" + timeliness)
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(answer.<List<String>>path("items.timeliness")).allMatch(timeliness.name()::equals);
            narrowed.addAll(answer.path("items.id"));
        }
        // Then
        List<String> all = as(Role.ANALYST, CODE)
                .get(OWED + "?part=UNIT&limit=200&duty=" + duty)
                .path("items.id");
        assertThat(narrowed).containsExactlyInAnyOrderElementsOf(all).hasSize(10);
        as(Role.ANALYST, CODE)
                .get(OWED + "/counts?part=UNIT&duty=" + duty)
                .then()
                .body("items.agency", contains(IA_RING, CHU_PAH))
                .body("items.owed", contains(5, 5))
                .body("items.late", contains(1, 0))
                .body("items.missing", contains(1, 2))
                .body("items.onTime", contains(0, 1))
                .body("items.undated", contains(1, 1))
                .body("items[0].onTimeShare", equalTo(0.0f))
                .body("items[1].onTimeShare", equalTo(33.33f));
        as(Role.ANALYST, CODE)
                .get(OWED + "/counts?limit=1&part=UNIT&duty=" + duty)
                .then()
                .body("items.agency", contains(IA_RING));
    }

    @Test
    void theScorecardIsTold() {
        // Given: due yesterday and missing, or handed in late
        String duty = Office.duty();
        handIn(IA_RING, Office.owed(ask(duty, in(-1)), IA_RING), figures(1)).statusCode(201);
        int year = in(-1).getYear();
        LocalDate first = LocalDate.of(year, 1, 1);
        UnitCounts counts =
                discipline.of(IA_RING, first, first.plusYears(1).minusDays(1)).orElseThrow();

        // When
        Figure figure =
                scored.of(FigureKind.REPORTING_DISCIPLINE, IA_RING, year).orElseThrow();

        // Then
        assertThat(figure.numerator()).isEqualByComparingTo(BigDecimal.valueOf(counts.onTime()));
        assertThat(figure.denominator())
                .isPositive()
                .isEqualByComparingTo(BigDecimal.valueOf(counts.onTime() + counts.late() + counts.missing()));
        assertThat(scored.of(FigureKind.REPORTING_DISCIPLINE, "H90.15", year)).isEmpty();
    }

    private String ask(String duty, LocalDate due) {
        LocalDate to = due == null ? in(-10) : due.minusDays(2);
        return Office.ask(duty, to, due, null).statusCode(201).extract().path("id");
    }

    @Test
    void aShareOfNothingIsAbsent() {
        String duty = Office.duty();
        ask(duty, in(3));
        as(Role.ANALYST, CODE)
                .get(OWED + "/counts?part=UNIT&duty=" + duty)
                .then()
                .body("items[0].pending", equalTo(1))
                .body("items[0].onTimeShare", nullValue());
        assertThat(discipline.of("H90.15", in(-1000), in(1000))).isEmpty();
        assertThat(discipline.of(IA_RING, in(3), in(3)))
                .hasValueSatisfying(counts -> assertThat(counts.pending()).isPositive());
    }
}
