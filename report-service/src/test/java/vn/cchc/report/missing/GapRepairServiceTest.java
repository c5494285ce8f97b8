package vn.cchc.report.missing;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;

/** Events that got lost on the way are asked for and come by their topic; those that can't come are there to be seen. */
@QuarkusTest
class GapRepairServiceTest extends ServiceTest {

    private static final String PROVINCE = "H71";
    private static final String GAPS = "/api/v1/facts/gaps";
    private static final Duration SOON = Duration.ofSeconds(30);

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
    }

    @Test
    void whatIsMissingIsAskedForAndTheFactsAreWhole() {
        // Given
        var dossier = "H71.41-250303-0001";

        // When
        tellNumbers(dossier, 1, 4, 6);

        // Then
        awaitCount("select count(*) from dossier_event where dossier = '" + dossier + "'", 6);
        awaitCount("select count(*) from inbox_gap where closed_at is null and subject = '" + dossier + "'", 0);
        awaitCount("select count(*) from dossier_state where dossier = '" + dossier + "'", 2);
        awaitCount("select count(*) from gap_repair where subject = '" + dossier + "'", 0);
    }

    @Test
    void whatTheOwnerHasNotIsGivenUpAtOnceAndTakenUpOnDemand() {
        // Given
        var dossier = "H71.41-250303-absent";
        tellNumbers(dossier, 1, 3);
        await().atMost(SOON).until(() -> gap(dossier) != null && gap(dossier).get("givenUpAt") != null);
        var given = gap(dossier);
        assertThat(given)
                .containsEntry("lastAnswer", "ABSENT")
                .containsEntry("missing", 1)
                .containsEntry("first", 2)
                .containsEntry("attempts", 1)
                .doesNotContainKey("nextAt");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(get("/q/metrics").asString()).containsPattern("cchc_gaps_given_up [1-9]"));

        // When
        var retried =
                as(Role.ADMIN, PROVINCE).post(GAPS + "/retries").jsonPath().getInt("retried");

        // Then
        assertThat(retried).isPositive();
        await().atMost(SOON)
                .until(() -> gap(dossier).get("givenUpAt") != null
                        && !gap(dossier).get("askedAt").equals(given.get("askedAt")));
        tellNumbers(dossier, 2);
        await().atMost(SOON).until(() -> gap(dossier) == null);
    }

    @ParameterizedTest
    @CsvSource({"H71.41-250303-refused, REFUSED", "H71.41-250303-away, UNREACHABLE"})
    void whoDoesNotAnswerIsAskedEverMoreRarelyUntilItIsGivenUp(String dossier, String answer) {
        // When
        tellNumbers(dossier, 1, 3);

        // Then
        await().atMost(SOON).until(() -> gap(dossier) != null && gap(dossier).get("givenUpAt") != null);
        assertThat(gap(dossier)).containsEntry("lastAnswer", answer).containsEntry("attempts", 3);
        tellNumbers(dossier, 2);
        await().atMost(SOON).until(() -> gap(dossier) == null);
    }

    @Test
    void reportsSayThatEventsAreMissing() {
        // Given
        var dossier = "H71.42-250303-absent";
        tellNumbers(dossier, 1, 3);
        await().atMost(SOON).until(() -> gap(dossier) != null);

        // When
        as(Role.ANALYST, PROVINCE)
                .get(RESOLUTION + "?period=2025-Q1")
                .then()
                // Then
                .statusCode(200)
                .body("gaps", greaterThan(0));
        tellNumbers(dossier, 2);
        await().atMost(SOON).until(() -> gap(dossier) == null);
    }

    @Test
    void onlyThoseOfTheWholeProvinceLook() {
        // When
        var statuses = List.of(
                as(Role.ANALYST, PROVINCE).get(GAPS).statusCode(),
                as(Role.ANALYST, "H71.41").get(GAPS).statusCode(),
                as(Role.OFFICER, PROVINCE).get(GAPS).statusCode(),
                as(Role.ADMIN, "H71.41").post(GAPS + "/retries").statusCode(),
                as(Role.ANALYST, PROVINCE).post(GAPS + "/retries").statusCode(),
                as(Role.ADMIN, PROVINCE).get(GAPS + "?cursor=AAAA").statusCode(),
                as(Role.ADMIN, PROVINCE).get(GAPS + "?limit=0").statusCode());

        // Then
        assertThat(statuses).containsExactly(200, 403, 403, 403, 403, 400, 400);
    }

    private void tellNumbers(String dossier, long... numbers) {
        tell(Arrays.stream(numbers)
                .mapToObj(number -> Lives.of(dossier, number))
                .toList());
    }

    private static Map<String, Object> gap(String dossier) {
        JsonPath gaps = as(Role.ADMIN, PROVINCE)
                .queryParam("limit", 200)
                .get(GAPS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return gaps.getMap("items.find { it.subject == '" + dossier + "' }");
    }
}
