package vn.cchc.report.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.EventStream.Wire;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.Happening.Procedure;
import vn.cchc.report.world.Happening.Subject;
import vn.cchc.report.world.NaiveRecount;
import vn.cchc.report.world.RandomHistory;

/** Form II.06a as it was known then, against a recount of what had been recorded; all of it came doubled and in any order. */
@QuarkusTest
class KnownThenServiceTest extends ServiceTest {

    private static final String PROVINCE = "H60";
    private static final String CORRECTED_AT = "H60.43";
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Random CHANCE = new Random(20261128);
    private static final List<Told> HISTORY = new RandomHistory(20261128, List.of("H60.41", "H60.42"))
            .dossiers(150).stream()
                    .map(happening -> new Told(happening, happening.at().plus(delay())))
                    .toList();

    private static boolean told;

    /** An event and when it was recorded. */
    private record Told(Happening happening, Instant recordedAt) {

        Wire wire() {
            var wire = happening.wire();
            wire.data().put("recordedAt", recordedAt.toString());
            return wire;
        }
    }

    private static Duration delay() {
        return CHANCE.nextInt(3) == 0 ? Duration.ofMinutes(CHANCE.nextInt(20 * 24 * 60)) : Duration.ofSeconds(1);
    }

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            send(HISTORY.stream().map(Told::wire).toList());
            send(corrected());
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from dossier_event where dossier like 'H60.%'", HISTORY.size() + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-15, 2025-03-14, 2025-03-14",
        "2025-01-15, 2025-03-14, 2025-03-16",
        "2025-03-15, 2025-06-14, 2025-06-14",
        "2025-03-15, 2025-06-14, 2025-06-20",
        "2025-03-15, 2025-06-14, 2026-01-01",
        "2025-04-01, 2025-04-01, 2025-04-02"
    })
    void equalsARecountOfWhatHadBeenRecorded(LocalDate from, LocalDate to, LocalDate known) {
        // Given
        var until = known.plusDays(1).atStartOfDay(HERE).toInstant();
        var recorded = HISTORY.stream()
                .filter(one -> one.recordedAt().isBefore(until))
                .map(Told::happening)
                .filter(happening -> happening.subject().procedure().counted())
                .toList();
        var expected = NaiveRecount.of(
                recorded, from, to, subject -> subject.procedure().field());

        // When
        var report =
                report(from, to, known.toString(), PROVINCE, "field").extract().jsonPath();

        // Then
        var figures = FormFigures.of(report);
        figures.remove("SUA");
        figures.remove("DAT_SUA");
        assertThat(figures).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void knewLessThenThanItDoesToday() {
        // Given
        var from = LocalDate.of(2025, 3, 15);
        var to = LocalDate.of(2025, 6, 14);

        // When
        var then = report(from, to, "2025-06-14", PROVINCE, "field").extract().jsonPath();

        // Then
        var now = report(from, to, null, PROVINCE, "field")
                .body("known", nullValue())
                .extract()
                .jsonPath();
        assertThat(FormFigures.of(then)).isNotEqualTo(FormFigures.of(now));
        assertThat(then.getString("known")).isEqualTo("2025-06-14T23:59:59.999999+07:00");
        assertThat(then.getInt("total.received.total"))
                .isEqualTo(then.getInt("total.resolved.total") + then.getInt("total.pending.total"));
    }

    @Test
    void aCorrectionCountsFromWhenItWasKnown() {
        // Given
        var day = LocalDate.of(2025, 3, 3);

        // When
        var before = report(day, day, "2025-03-09", CORRECTED_AT, "field");

        // Then
        before.body("rows.find { it.received.total == 1 }.group.code", equalTo("DAT_SUA"));
        report(day, day, "2025-03-10", CORRECTED_AT, "field")
                .body("rows.find { it.received.total == 1 }.group.code", equalTo("SUA"));
        report(day, day, null, CORRECTED_AT, "field")
                .body("rows.find { it.received.total == 1 }.group.code", equalTo("SUA"));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-13", "2999-01-01", "hôm qua", "2025-06-14T12:00:00+07:00"})
    void refusesWhatIsNotSinceTheDayLookedAt(String known) {
        // When
        report(LocalDate.of(2025, 3, 15), LocalDate.of(2025, 6, 14), known, PROVINCE, "field", 400)
                // Then
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo("/query/known"));
    }

    @Test
    void refusesAPeriodThatIsNotOver() {
        // Given
        var today = LocalDate.now(java.time.Clock.system(HERE));

        // When
        report(today.minusDays(3), today, today.toString(), PROVINCE, "field", 400)
                // Then
                .body("violations[0].pointer", equalTo("/query/known"));
    }

    @Test
    void handlingTimesAreThoseOfWhatWasKnown() {
        // Given
        awaitCalendars(PROVINCE);

        // When
        var then = as(Role.ANALYST, PROVINCE)
                .queryParams("from", "2025-03-15", "to", "2025-06-14", "known", "2025-06-16", "groupBy", "agency")
                .get("/api/v1/reports/handling-times")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        var form = report(LocalDate.of(2025, 3, 15), LocalDate.of(2025, 6, 14), "2025-06-16", PROVINCE, "agency")
                .extract()
                .jsonPath();
        assertThat(then.getInt("total.dossiers"))
                .isEqualTo(form.getInt("total.resolved.total"))
                .isPositive();
    }

    @Test
    void sharesAreThoseOfWhatWasKnown() {
        // When
        var shares = as(Role.ANALYST, PROVINCE)
                .queryParams("from", "2025-03-15", "to", "2025-06-14", "known", "2025-06-16")
                .get("/api/v1/reports/on-time")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        var form = report(LocalDate.of(2025, 3, 15), LocalDate.of(2025, 6, 14), "2025-06-16", PROVINCE, "field")
                .extract()
                .jsonPath();
        assertThat(shares.getInt("total.find { it.measure == 'on-time' }.part"))
                .isEqualTo(form.getInt("total.resolved.early") + form.getInt("total.resolved.onTime"));
        assertThat(shares.getInt("total.find { it.measure == 'on-time' }.of"))
                .isEqualTo(form.getInt("total.resolved.total"));
    }

    @Test
    void aFigureOpensToTheDossiersThatWereKnown() {
        // Given
        var form = report(LocalDate.of(2025, 3, 15), LocalDate.of(2025, 6, 14), "2025-06-16", PROVINCE, "field")
                .extract()
                .jsonPath();

        // When
        var opened = as(Role.ANALYST, PROVINCE)
                .queryParams("from", "2025-03-15", "to", "2025-06-14", "known", "2025-06-16")
                .queryParams("cell", "pending.total", "limit", 200)
                .get("/api/v1/reports/dossiers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(opened.getList("items"))
                .hasSize(opened.getInt("count"))
                .hasSize(form.getInt("total.pending.total"))
                .isNotEmpty();
    }

    private static ValidatableResponse report(
            LocalDate from, LocalDate to, String known, String agency, String groupBy) {
        return report(from, to, known, agency, groupBy, 200);
    }

    private static ValidatableResponse report(
            LocalDate from, LocalDate to, String known, String agency, String groupBy, int status) {
        var request = as(Role.ANALYST, PROVINCE)
                .queryParams("from", from.toString(), "to", to.toString(), "agency", agency, "groupBy", groupBy);
        if (known != null) {
            request.queryParam("known", known);
        }
        return request.get(RESOLUTION).then().statusCode(status);
    }

    private static List<Wire> corrected() {
        var received = Happening.received(subject("DAT_SUA"), Instant.parse("2025-03-20T10:00:00Z"));
        var at = Instant.parse("2025-03-10T02:00:00Z");
        var corrected = received.then("CORRECTED", at, "ACCEPTED", "RUNNING");
        var other = new Happening(
                subject("SUA"),
                2,
                "CORRECTED",
                at,
                "ACCEPTED",
                "RUNNING",
                corrected.dueAt(),
                null,
                corrected.marks(),
                Map.of());
        return List.of(received.wire(), other.wire());
    }

    private static Subject subject(String field) {
        return new Subject(
                "H60.43-250303-0001",
                CORRECTED_AT,
                "COUNTER",
                new Procedure("1." + field, "Thủ tục " + field, field, "Lĩnh vực " + field, "COMMUNE"),
                Instant.parse("2025-03-03T02:00:00Z"));
    }

    private static void send(List<Wire> wires) {
        var doubled = new ArrayList<>(wires);
        doubled.addAll(wires);
        Collections.shuffle(doubled, CHANCE);
        try (var stream = new EventStream()) {
            doubled.forEach(wire -> stream.send(EventStream.DOSSIERS, wire));
        }
    }
}
