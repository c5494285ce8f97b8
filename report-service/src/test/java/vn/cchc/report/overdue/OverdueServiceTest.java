package vn.cchc.report.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.Happening.Marks;

@QuarkusTest
class OverdueServiceTest extends ServiceTest {

    private static final String PROVINCE = "H93";

    /** The Friday before the week of Tết 2026, when every office is closed. */
    private static final Instant BEFORE_TET = Instant.parse("2026-02-13T10:00:00Z");

    /** The Monday after it, three office hours into the day. */
    private static final String AFTER_TET = "2026-02-23T10:00:00+07:00";

    private static final String PLAIN = "H93.41-260202-0001";
    private static final String MOVED_TOO_LATE = "H93.42-260202-0002";
    private static final List<Happening> HISTORY = new ArrayList<>();

    @BeforeEach
    void tellOnce() {
        if (HISTORY.isEmpty()) {
            Agencies.publish(PROVINCE);
            plainlyOverdue();
            movedTooLate();
            pausedAndInTime();
            tell(HISTORY);
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from calendar_year where year < 2031", 7);
        awaitCount("select count(*) from dossier_event where dossier like 'H93.%'", HISTORY.size());
    }

    @Test
    void tellsHowLateInWorkingTimeAndWhoseFault() {
        // When
        as(Role.HEAD, "H93.41")
                .queryParam("at", AFTER_TET)
                .get(OVERDUE)
                .then()
                // Then
                .statusCode(200)
                .body("at", equalTo(AFTER_TET))
                .body("items.dossier", contains(PLAIN))
                .body("items[0].procedure", equalTo("2.000635"))
                .body("items[0].agency", equalTo("H93.41"))
                .body("items[0].faultAgency", equalTo("H93.11"))
                .body("items[0].dueAt", equalTo("2026-02-13T17:00:00+07:00"))
                .body("items[0].workingDaysLate", equalTo(1))
                .body("items[0].workingTimeLate", equalTo("PT3H"))
                .body("items[0].officer", equalTo("cb.H93.41"))
                .body("items[0].apology", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "H93.11, true,  H93.41-260202-0001",
        "H93.11, false, ''",
        "H93.41, true,  ''",
        "H93.41, false, H93.41-260202-0001"
    })
    void theAgencyAtFaultListsWhatOthersReport(String agency, boolean atFault, String expected) {
        // When
        var list = as(Role.HEAD, agency)
                .queryParams("at", AFTER_TET, "atFault", atFault, "groupBy", "agency")
                .get(OVERDUE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        var dossiers = expected.isEmpty() ? List.<String>of() : List.of(expected);
        assertThat(list.getList("items.dossier", String.class)).isEqualTo(dossiers);
        assertThat(list.getInt("count")).isEqualTo(dossiers.size());
    }

    @Test
    void theProvinceHasTheFaultsOfAllBelowOnceEach() {
        // When
        var list = as(Role.ANALYST, PROVINCE)
                .queryParams("at", AFTER_TET, "atFault", true)
                .get(OVERDUE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(list.getList("items.dossier", String.class)).containsExactly(MOVED_TOO_LATE, PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"H93.11, true, 403", "H93, true, 403", "H93.41, perhaps, 400"})
    void aNeighboursFaultsAreRefused(String agency, String atFault, int status) {
        // When
        as(Role.HEAD, "H93.41")
                .queryParams("at", AFTER_TET, "agency", agency, "atFault", atFault)
                .get(OVERDUE)
                .then()
                // Then
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void aCursorOfFaultsIsNoneOfTheOtherList() {
        // Given
        var next = as(Role.ANALYST, PROVINCE)
                .queryParams("at", AFTER_TET, "atFault", true, "limit", 1)
                .get(OVERDUE)
                .jsonPath()
                .getString("next");

        // When
        as(Role.ANALYST, PROVINCE)
                .queryParam("cursor", next)
                .get(OVERDUE)
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/cursor"));
    }

    @Test
    void staysLateAfterAnAppointmentThatWasMovedTooLate() {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParam("agency", "H93.42")
                .queryParam("at", AFTER_TET)
                .get(OVERDUE)
                .then()
                // Then
                .statusCode(200)
                .body("items.dossier", contains(MOVED_TOO_LATE))
                .body("items[0].dueAt", equalTo("2026-03-02T17:00:00+07:00"))
                .body("items[0].lateSince", equalTo("2026-02-12T17:00:00+07:00"))
                .body("items[0].workingDaysLate", equalTo(2))
                .body("items[0].apology", equalTo(true));
    }

    @Test
    void anEarlierInstantKnowsNothingOfWhatCameLater() {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParam("at", "2026-02-11")
                .get(OVERDUE)
                .then()
                // Then
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void overdueBeginsWithTheDayAfterAsTheColumnsCount() {
        // Given
        String lastMoment = "2026-02-13T23:59:59.999999+07:00";
        String midnight = "2026-02-14T00:00:00+07:00";

        // When
        var stillInTime = listed("H93.41", lastMoment);
        var overdue = listed("H93.41", midnight);

        // Then
        assertThat(stillInTime).isEmpty();
        assertThat(overdue).containsExactly(PLAIN);
    }

    private static List<String> listed(String agency, String at) {
        return as(Role.ANALYST, PROVINCE)
                .queryParam("agency", agency)
                .queryParam("at", at)
                .get(OVERDUE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.dossier");
    }

    @Test
    void pagesThroughTheListOfOneInstant() {
        // Given
        var first = page("at", AFTER_TET);

        // When
        var second = page("cursor", first.getString("next"));

        // Then
        assertThat(first.getList("items.dossier")).containsExactly((Object) MOVED_TOO_LATE);
        assertThat(second.getList("items.dossier")).containsExactly((Object) PLAIN);
        assertThat(second.getString("at")).isEqualTo(AFTER_TET);
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void refusesTheCursorOfAnotherAgency() {
        // Given
        var next = page("at", AFTER_TET).getString("next");

        // When
        as(Role.HEAD, "H93.41")
                .queryParam("cursor", next)
                .get(OVERDUE)
                .then()
                // Then
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo("/query/cursor"));
    }

    private static JsonPath page(String parameter, String value) {
        return as(Role.ANALYST, PROVINCE)
                .queryParam(parameter, value)
                .queryParam("limit", 1)
                .get(OVERDUE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void plainlyOverdue() {
        var received = Happening.received(subject(PLAIN, "H93.41"), BEFORE_TET);
        HISTORY.add(received);
        HISTORY.add(received.then("OVERDUE", BEFORE_TET, "PROCESSING", "RUNNING")
                .marked(Marks.MISSED)
                .telling(Map.of("faultAgency", "H93.11")));
    }

    private static void movedTooLate() {
        var due = BEFORE_TET.minusSeconds(86_400);
        var received = Happening.received(subject(MOVED_TOO_LATE, "H93.42"), due);
        HISTORY.add(received);
        HISTORY.add(received.then("RESCHEDULED", BEFORE_TET, "PROCESSING", "RUNNING")
                .due(Instant.parse("2026-03-02T10:00:00Z"))
                .marked(Marks.MISSED_THEN_MOVED)
                .telling(Map.of("previousDueAt", due.toString())));
    }

    private static void pausedAndInTime() {
        var paused = Happening.received(subject("H93.43-260202-0003", "H93.43"), BEFORE_TET);
        HISTORY.add(paused);
        HISTORY.add(
                paused.then("SUPPLEMENT_REQUESTED", BEFORE_TET.minusSeconds(3_600), "AWAITING_SUPPLEMENT", "PAUSED"));
        HISTORY.add(Happening.received(subject("H93.43-260202-0004", "H93.43"), Instant.parse("2026-03-06T10:00:00Z")));
    }

    private static Happening.Subject subject(String code, String agency) {
        var procedure =
                new Happening.Procedure("2.000635", "Cấp bản sao trích lục hộ tịch", "HOTICH", "Hộ tịch", "COMMUNE");
        return new Happening.Subject(code, agency, "COUNTER", procedure, Instant.parse("2026-02-02T02:00:00Z"));
    }
}
