package vn.cchc.report.duesoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.Happening.Marks;

/** Seen from the Thursday before the week of Tết 2026, in which every office is closed. */
@QuarkusTest
class DueSoonServiceTest extends ServiceTest {

    private static final String PROVINCE = "H87";
    private static final String THURSDAY = "2026-02-12T10:00:00+07:00";
    private static final String TODAY = "H87.41-260202-0001";
    private static final String TOMORROW = "H87.41-260202-0002";
    private static final String AFTER_TET = "H87.42-260202-0003";
    private static final List<Happening> HISTORY = new ArrayList<>();

    @BeforeEach
    void tellOnce() {
        if (HISTORY.isEmpty()) {
            Agencies.publish(PROVINCE);
            HISTORY.add(received(TODAY, "H87.41", "2026-02-12T10:00:00Z"));
            forwardedAndDue(received(TOMORROW, "H87.41", "2026-02-13T03:00:00Z"));
            HISTORY.add(received(AFTER_TET, "H87.42", "2026-02-23T10:00:00Z"));
            HISTORY.add(received("H87.42-260202-0004", "H87.42", "2026-02-24T10:00:00Z"));
            HISTORY.add(received("H87.43-260202-0005", "H87.43", "2026-02-11T10:00:00Z"));
            paused(received("H87.43-260202-0006", "H87.43", "2026-02-13T10:00:00Z"));
            movedTooLate(received("H87.43-260202-0007", "H87.43", "2026-02-10T10:00:00Z"));
            tell(HISTORY);
        }
        awaitAgencies(PROVINCE, 6);
        awaitCalendars(PROVINCE);
        awaitCount("select count(*) from dossier_event where dossier like 'H87.%'", HISTORY.size());
    }

    @Test
    void looksAcrossTheDaysOffTheMostUrgentFirst() {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams("at", THURSDAY, "days", 2)
                .get(DUE_SOON)
                .then()
                // Then
                .statusCode(200)
                .body("until", equalTo("2026-02-23"))
                .body("items.dossier", contains(TODAY, TOMORROW, AFTER_TET))
                .body("items.workingDaysLeft", contains(0, 1, 2))
                .body("items.workingTimeLeft", contains("PT5H", "PT8H", "PT21H"));
    }

    @Test
    void saysWhoHasTheDossierAndAtWhichStep() {
        // When
        as(Role.HEAD, "H87.41")
                .queryParams("at", THURSDAY, "days", 1)
                .get(DUE_SOON)
                .then()
                // Then
                .statusCode(200)
                .body("items.dossier", contains(TODAY, TOMORROW))
                .body("items[0].step", nullValue())
                .body("items[1].step", equalTo("B3"))
                .body("items[1].holder", equalTo("H87.41"))
                .body("items[1].officer", equalTo("cb.H87.41"));
    }

    @Test
    void standsBesideTheOverdueListNeverWithin() {
        // Given
        var overdue = as(Role.ANALYST, PROVINCE)
                .queryParam("at", THURSDAY)
                .get(OVERDUE)
                .jsonPath()
                .getList("items.dossier", String.class);

        // When
        var soon = page(Map.of("at", THURSDAY, "days", 30)).getList("items.dossier", String.class);

        // Then
        assertThat(overdue).containsExactly("H87.43-260202-0007", "H87.43-260202-0005");
        assertThat(soon).hasSize(4).doesNotContainAnyElementsOf(overdue);
    }

    @Test
    void pagesThroughOneListAndRefusesTheCursorOfAnother() {
        // Given
        var first = page(Map.of("at", THURSDAY, "days", 2, "limit", 2));
        var next = first.getString("next");

        // When
        var second = page(Map.of("cursor", next, "days", 2, "limit", 2));

        // Then
        assertThat(first.getList("items.dossier", String.class)).containsExactly(TODAY, TOMORROW);
        assertThat(second.getList("items.dossier", String.class)).containsExactly(AFTER_TET);
        as(Role.ANALYST, PROVINCE)
                .queryParams("cursor", next, "days", 3)
                .get(DUE_SOON)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/cursor"));
    }

    @Test
    void refusesDaysThatNoCalendarKnows() {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParam("at", "2009-12-31")
                .get(DUE_SOON)
                .then()
                // Then
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:calendar-unknown"))
                .body("violations[0].pointer", equalTo("/query/days"));
    }

    @Test
    void comesWholeAsATable() {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams("at", THURSDAY, "days", 2, "limit", 1, "format", "csv")
                .get(DUE_SOON)
                .then()
                // Then
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString(TODAY))
                .body(containsString(AFTER_TET));
    }

    private static JsonPath page(Map<String, Object> parameters) {
        return as(Role.ANALYST, PROVINCE)
                .queryParams(parameters)
                .get(DUE_SOON)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Happening received(String code, String agency, String dueAt) {
        var procedure =
                new Happening.Procedure("2.000635", "Cấp bản sao trích lục hộ tịch", "HOTICH", "Hộ tịch", "COMMUNE");
        var subject = new Happening.Subject(code, agency, "COUNTER", procedure, Instant.parse("2026-02-02T02:00:00Z"));
        return Happening.received(subject, Instant.parse(dueAt));
    }

    private static void forwardedAndDue(Happening received) {
        HISTORY.add(received);
        HISTORY.add(received.then("FORWARDED", Instant.parse("2026-02-03T02:00:00Z"), "PROCESSING", "RUNNING")
                .telling(Map.of("step", "B3")));
    }

    private static void paused(Happening received) {
        HISTORY.add(received);
        HISTORY.add(received.then(
                "SUPPLEMENT_REQUESTED", Instant.parse("2026-02-03T02:00:00Z"), "AWAITING_SUPPLEMENT", "PAUSED"));
    }

    private static void movedTooLate(Happening received) {
        HISTORY.add(received);
        HISTORY.add(received.then("RESCHEDULED", Instant.parse("2026-02-11T02:00:00Z"), "PROCESSING", "RUNNING")
                .due(Instant.parse("2026-02-13T10:00:00Z"))
                .marked(Marks.MISSED_THEN_MOVED)
                .telling(Map.of("previousDueAt", received.dueAt().toString())));
    }
}
