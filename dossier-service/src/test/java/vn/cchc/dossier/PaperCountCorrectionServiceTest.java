package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What was counted on paper is put right afterwards; each test has a day of its own. */
@QuarkusTest
class PaperCountCorrectionServiceTest {

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void aCorrectionComputesTheDifferenceAnewAndKeepsWhatWasCounted() {
        // Given
        String day = "2025-09-16";
        Province.received(COMMUNE, day + "T09:00:00+07:00");
        Answer counted = count(day, 3, 0);
        Answer settled = post(day, "/settlement", "{\"explanation\":\"Nhập muộn\"}", Role.HEAD, counted.header("ETag"));

        // When
        Answer corrected = correct(day, 1, 0, "Ghi trùng hai hồ sơ", settled.header("ETag"));

        // Then
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        assertThat(corrected.json().get("state").asText()).isEqualTo("MATCHING");
        assertThat(corrected.json().get("settlement").isNull()).isTrue();
        JsonNode changes =
                get(path(day) + "/changes", token(Role.ANALYST, "H90")).json().get("items");
        assertThat(changes.findValuesAsText("state")).containsExactly("MATCHING", "SETTLED", "OPEN");
        assertThat(changes.findValuesAsText("reason")).containsExactly("Ghi trùng hai hồ sơ", "null", "null");
        assertThat(changes.at("/2/paper/received").asInt()).isEqualTo(3);
        assertThat(changes.at("/0/by").asText()).isEqualTo("head-" + COMMUNE);
    }

    @Test
    void itIsPublishedWithoutItsReason() {
        // Given
        String day = "2025-07-08";
        Answer counted = count(day, 3, 0);

        // When
        correct(day, 2, 0, "Ghi trùng một hồ sơ", counted.header("ETag"));

        // Then
        String events = sql.query("select string_agg(envelope, '') from outbox_entry where subject = '" + COMMUNE + "/"
                + day + "' and sequence = 2");
        assertThat(events).contains("\"received\":2").doesNotContain("Ghi trùng");
    }

    @Test
    void nothingIsCorrectedBlindlyNorWithoutAChange() {
        // Given
        String day = "2025-07-09";
        Answer counted = count(day, 3, 0);

        // When
        Answer blind = correct(day, 2, 0, "Ghi trùng", null);
        Answer stale = correct(day, 2, 0, "Ghi trùng", "\"7\"");
        Answer same = correct(day, 3, 0, "Ghi trùng", counted.header("ETag"));
        Answer uncounted = correct("2025-07-10", 2, 0, "Ghi trùng", "\"1\"");

        // Then
        assertProblem(blind, 428, "precondition-required");
        assertProblem(stale, 412, "precondition-failed");
        assertProblem(same, 409, "count-unchanged");
        assertProblem(uncounted, 404, "not-found");
        assertThat(sql.query("select count(*) from paper_count_change where day = '" + day + "'"))
                .isEqualTo("1");
    }

    @Test
    void aNeighbourNeitherCorrectsNorReadsTheHistory() {
        // Given
        String day = "2025-07-11";
        Answer counted = count(day, 3, 0);

        // When
        Answer read = get(path(day) + "/changes", token(Role.HEAD, NEIGHBOUR));
        Answer corrected = Wire.send("POST", path(day) + "/correction", body("2", "0", "Ghi trùng"))
                .token(token(Role.HEAD, NEIGHBOUR))
                .header("If-Match", counted.header("ETag"))
                .answer();

        // Then
        assertProblem(read, 404, "not-found");
        assertProblem(corrected, 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, Ghi trùng, /received",
        "1, null, Ghi trùng, /returned",
        "1, 0, ' ', /reason",
    })
    void badCorrectionsAreRefused(String received, String returned, String reason, String pointer) {
        // When
        Answer answer = post("2025-07-14", "/correction", body(received, returned, reason), Role.COUNTER, "\"1\"");

        // Then
        assertProblem(answer, 400, "validation").at(pointer);
    }

    private static Answer count(String day, int received, int returned) {
        return Wire.send("PUT", path(day), "{\"received\":" + received + ",\"returned\":" + returned + "}")
                .token(token(Role.COUNTER, COMMUNE))
                .answer();
    }

    private static Answer correct(String day, int received, int returned, String reason, String ifMatch) {
        String body = body(String.valueOf(received), String.valueOf(returned), reason);
        return post(day, "/correction", body, Role.HEAD, ifMatch);
    }

    private static String body(String received, String returned, String reason) {
        return "{\"received\":" + received + ",\"returned\":" + returned + ",\"reason\":\"" + reason + "\"}";
    }

    private static Answer post(String day, String command, String body, Role role, String ifMatch) {
        Wire wire = Wire.send("POST", path(day) + command, body).token(token(role, COMMUNE));
        return (ifMatch == null ? wire : wire.header("If-Match", ifMatch)).answer();
    }

    private static String path(String day) {
        return "/api/v1/paper-counts/" + COMMUNE + "/" + day;
    }
}
