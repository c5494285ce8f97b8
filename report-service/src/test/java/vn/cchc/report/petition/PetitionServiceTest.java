package vn.cchc.report.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Told;

@QuarkusTest
class PetitionServiceTest extends ServiceTest {

    private static final String PROVINCE = "H98";
    private static final String JANUARY = "2025-01-20T02:00:00Z";
    private static final String MARCH = "2025-03-20T02:00:00Z";

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            tellPetitions();
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount(
                "select count(*) from told_event where body ->> 'agency' like 'H98.%' and topic like '%petition%'", 9);
    }

    private static void tellPetitions() {
        try (var stream = new EventStream()) {
            // Answered on time before the period: of it no more.
            send(stream, "P1-B", 1, "RECEIVED", JANUARY, JANUARY, Map.of());
            send(stream, "P1-B", 2, "ANSWERED", "2025-02-01T02:00:00Z", JANUARY, Map.of("onTime", true));
            // Carried over, answered late in the period.
            send(stream, "P2-R", 1, "RECEIVED", JANUARY, JANUARY, Map.of());
            send(stream, "P2-R", 2, "ANSWERED", "2025-03-25T02:00:00Z", JANUARY, Map.of("onTime", false));
            // Received in it and answered on time.
            send(stream, "P3-B", 1, "RECEIVED", MARCH, MARCH, Map.of());
            send(stream, "P3-B", 2, "ANSWERED", "2025-03-28T02:00:00Z", MARCH, Map.of("onTime", true));
            // Opened again and pending past its day.
            send(stream, "P4-B", 1, "RECEIVED", MARCH, MARCH, Map.of());
            send(stream, "P4-B", 2, "ANSWERED", "2025-03-27T02:00:00Z", MARCH, Map.of("onTime", true));
            send(stream, "P4-B", 3, "REOPENED", "2025-03-29T02:00:00Z", MARCH, Map.of());
        }
    }

    private static void send(
            EventStream stream,
            String petition,
            long sequence,
            String type,
            String at,
            String received,
            Map<String, ?> detail) {
        stream.send(Told.PETITIONS, Told.petition("H98-" + petition, sequence, type, at, "H98.41", received, detail));
    }

    @Test
    void eachPetitionStandsOnceOnEachSide() {
        // When
        get("from=2025-03-15&to=2025-06-14")
                // Then
                .body("form", equalTo("II.05a"))
                .body("total.total", equalTo(3))
                .body("total.aboutBehaviour", equalTo(2))
                .body("total.aboutRegulation", equalTo(1))
                .body("total.carriedOver", equalTo(1))
                .body("total.fresh", equalTo(2))
                .body("total.handled", equalTo(2))
                .body("total.handledOnTime", equalTo(1))
                .body("total.pending", equalTo(1))
                .body("total.overdue", equalTo(1))
                .body("total.reopened", equalTo(1))
                .body("onTime.part", equalTo(1))
                .body("onTime.of", equalTo(3))
                .body("total.lateOrReopened", nullValue())
                .body("rows", hasSize(1));
    }

    @Test
    void looksAtAnInstantBeforeItWasOpenedAgain() {
        // When
        get("from=2025-03-15&to=2025-06-14&at=2025-03-28")
                // Then
                .body("total.handled", equalTo(3))
                .body("total.pending", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"&at=2025-04-09T01:59:00Z, 0", "&at=2025-04-09T02:01:00Z, 1", "'', 1"})
    void anAnswerIsLateByTheMoment(String at, int overdue) {
        // When
        get("from=2025-03-15&to=2025-04-09" + at)
                // Then
                .body("total.pending", equalTo(1))
                .body("total.overdue", equalTo(overdue));
    }

    /** One answered late; one opened again and past its day, which counts once; one answered by its day. */
    @ParameterizedTest
    @CsvSource({"2025-06-14, 1/3, 1/3", "2025-03-28, 2/3, 2/3", "2025-03-30, 1/2, 1/3"})
    void theIndexDividesByWhatWasDueAndLosesEachOnce(String at, String onTime, String content) {
        // When
        var index = as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/service-index?from=2025-03-15&to=2025-06-14&at=" + at)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        var share = "groups.indicators.flatten().find { it.code == '%s' }.share.%s";
        var shares = List.of("5.2", "5.3").stream()
                .map(code ->
                        index.getInt(share.formatted(code, "part")) + "/" + index.getInt(share.formatted(code, "of")))
                .toList();
        assertThat(shares).containsExactly(onTime, content);
    }

    @Test
    void whereNothingWasDueThereIsNoShare() {
        // When
        get("from=2024-03-15&to=2024-06-14")
                // Then
                .body("total.total", equalTo(0))
                .body("onTime.value", nullValue());
    }

    @Test
    void theSecondFormPutsUnitsTogetherThoseWithoutAnyToo() {
        // When
        get("from=2025-03-15&to=2025-06-14&form=II.05b")
                // Then
                .body("form", equalTo("II.05b"))
                .body("groupBy", equalTo("unit"))
                .body("rows.group.code", containsInAnyOrder("H98", "H98.11", "H98.30", "H98.41", "H98.42", "H98.43"))
                .body("rows.find { it.group.code == 'H98.41' }.petitions.total", equalTo(3))
                .body("rows.find { it.group.code == 'H98.42' }.petitions.total", equalTo(0))
                .body("total.total", equalTo(3));
    }

    @ParameterizedTest
    @CsvSource({
        "form=II.05b&groupBy=channel, /query/groupBy",
        "form=II.05c, /query/form",
        "groupBy=unit, /query/groupBy"
    })
    void pointsAtWhatTheFormsDoNotHave(String query, String pointer) {
        // When
        as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/petitions?from=2025-03-15&to=2025-06-14&" + query)
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer));
    }

    private static ValidatableResponse get(String query) {
        return as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/petitions?" + query)
                .then()
                .statusCode(200);
    }
}
