package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.CLOSED_DISTRICT;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.dossier.reconciliation.Recomputation;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Each test has a day of its own, on which nothing else of these tests happens. */
@QuarkusTest
class PaperCountServiceTest {

    private static final String COUNTS = "/api/v1/paper-counts";

    @Inject
    DataSource dataSource;

    @Inject
    Recomputation recomputation;

    private Tampering database;

    @BeforeEach
    void establish() {
        Province.establish();
        database = new Tampering(dataSource);
    }

    @Test
    void aLateEventMakesPaperAndSystemAgreeByItself() {
        // Given
        String day = "2025-09-08";
        String code = Province.received(COMMUNE, day + "T00:00:00+07:00");
        Answer first = count(COMMUNE, day, 2, 1, null);

        // When
        Province.received(COMMUNE, day + "T23:59:59.999+07:00");
        finishAndReturn(code, day);
        recomputation.run();
        recomputation.run();

        // Then
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.json().get("state").asText()).isEqualTo("OPEN");
        assertThat(first.json().at("/system/received").asInt()).isEqualTo(1);
        JsonNode now = get(path(COMMUNE, day), token(Role.COUNTER, COMMUNE)).json();
        assertThat(now.get("state").asText()).isEqualTo("MATCHING");
        assertThat(now.at("/system/returned").asInt()).isEqualTo(1);
        assertThat(published(day)).containsExactly("OPEN 1", "MATCHING 2");
    }

    @Test
    void aSettledDifferenceOpensAgainWhenTheFiguresMove() {
        // Given
        String day = "2025-09-09";
        Answer counted = count(COMMUNE, day, 3, 0, null);
        Answer settled = settle(day, "Nhập muộn", counted.header("ETag"));

        // When
        Province.received(COMMUNE, day + "T09:00:00+07:00");

        // Then
        assertThat(settled.json().get("state").asText()).as(settled.body()).isEqualTo("SETTLED");
        JsonNode now = get(path(COMMUNE, day), token(Role.HEAD, COMMUNE)).json();
        assertThat(now.get("state").asText()).isEqualTo("OPEN");
        assertThat(now.at("/settlement/explanation").asText()).isEqualTo("Nhập muộn");
        assertThat(published(day)).containsExactly("OPEN 1", "SETTLED 2");
        assertThat(database.query(
                        "select string_agg(envelope, '') from outbox_entry where subject = 'H90.41/" + day + "'"))
                .doesNotContain("Nhập muộn");
    }

    @Test
    void countingAgainNeedsTheVersionSeenAndKeepsTheFirst() {
        // Given
        String day = "2025-09-10";
        Answer first = count(COMMUNE, day, 0, 0, null);

        // When
        Answer blind = count(COMMUNE, day, 1, 0, null);
        Answer stale = count(COMMUNE, day, 1, 0, "\"9\"");
        Answer again = count(COMMUNE, day, 1, 0, first.header("ETag"));

        // Then
        assertThat(first.json().get("state").asText()).isEqualTo("MATCHING");
        assertProblem(blind, 428, "precondition-required");
        assertProblem(stale, 412, "precondition-failed");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("state").asText()).isEqualTo("OPEN");
        assertThat(database.query("select string_agg(received || ' ' || changed_by, ', ' order by sequence)"
                        + " from paper_count_change where day = '" + day + "'"))
                .isEqualTo("0 counter-H90.41, 1 counter-H90.41");
    }

    @Test
    void whatAgreesIsNotSettled() {
        // Given
        Answer counted = count(COMMUNE, "2025-09-11", 0, 0, null);

        // When
        Answer settled = settle("2025-09-11", "Không có gì", counted.header("ETag"));

        // Then
        assertProblem(settled, 409, "nothing-to-settle");
    }

    @Test
    void listsWhatDiffersAndWhatWasNotCounted() {
        // Given
        Province.received(COMMUNE, "2025-10-06T09:00:00+07:00");
        count(COMMUNE, "2025-10-06", 5, 0, null);
        String period = COUNTS + "?agency=" + COMMUNE + "&from=2025-10-06&to=2025-10-12";

        // When
        JsonNode all = get(period, token(Role.ANALYST, "H90")).json().get("items");
        JsonNode open =
                get(period + "&state=OPEN", token(Role.ANALYST, "H90")).json().get("items");
        JsonNode first = get(period + "&limit=2", token(Role.ANALYST, "H90")).json();
        JsonNode rest = get(period + "&cursor=" + first.get("next").asText(), token(Role.ANALYST, "H90"))
                .json()
                .get("items");

        // Then
        assertThat(all.findValuesAsText("day"))
                .containsExactly("2025-10-06", "2025-10-07", "2025-10-08", "2025-10-09", "2025-10-10");
        assertThat(all.findValuesAsText("state")).containsExactly("OPEN", "MISSING", "MISSING", "MISSING", "MISSING");
        assertThat(open.findValuesAsText("day")).containsExactly("2025-10-06");
        assertThat(rest.findValuesAsText("day")).containsExactly("2025-10-08", "2025-10-09", "2025-10-10");
    }

    @Test
    void aWeekInWhichNothingCameInWasToBeCountedToo() {
        // Given
        Province.received(NEIGHBOUR, "2025-09-19T09:00:00+07:00");
        ObjectNode old = intake(CLOSED_DISTRICT).put("occurredAt", "2025-06-23T09:00:00+07:00");
        assertThat(post("/api/v1/dossiers", token(Role.MIGRATOR, "H90"), old).status())
                .isEqualTo(201);

        // When
        JsonNode quiet = items(NEIGHBOUR, "2025-09-22", "2025-09-28");
        JsonNode closed = items(CLOSED_DISTRICT, "2025-06-27", "2025-07-04");
        JsonNode before = items(CLOSED_DISTRICT, "2025-03-03", "2025-03-07");

        // Then
        assertThat(quiet.findValuesAsText("day"))
                .containsExactly("2025-09-22", "2025-09-23", "2025-09-24", "2025-09-25", "2025-09-26");
        assertThat(quiet.findValuesAsText("state")).containsOnly("MISSING");
        assertThat(closed.findValuesAsText("day")).containsExactly("2025-06-27", "2025-06-30");
        assertThat(before).isEmpty();
    }

    private static JsonNode items(String agency, String from, String to) {
        return get(COUNTS + "?agency=" + agency + "&from=" + from + "&to=" + to, token(Role.HEAD, "H90"))
                .json()
                .get("items");
    }

    @Test
    void todayIsNotMissingYet() {
        // Given
        Province.received(COMMUNE, "2025-11-20T09:00:00+07:00");

        // When
        JsonNode items = get(
                        COUNTS + "?agency=" + COMMUNE + "&from=2025-11-20&to=2025-11-20&state=MISSING",
                        token(Role.HEAD, COMMUNE))
                .json()
                .get("items");

        // Then
        assertThat(items).isEmpty();
    }

    @Test
    void aNeighbourNeitherReadsNorCountsNorLists() {
        // Given
        count(COMMUNE, "2025-09-12", 1, 0, null);

        // Then
        assertProblem(get(path(COMMUNE, "2025-09-12"), token(Role.HEAD, NEIGHBOUR)), 404, "not-found");
        assertProblem(
                put(path(COMMUNE, "2025-09-12"), token(Role.COUNTER, NEIGHBOUR), 1, 1, "\"1\""), 404, "not-found");
        assertProblem(
                get(COUNTS + "?agency=" + COMMUNE + "&from=2025-09-12&to=2025-09-12", token(Role.HEAD, NEIGHBOUR)),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-15 | {\"received\":-1,\"returned\":0} | /received",
                "2025-09-15 | {\"received\":1} | /returned",
                "2025-09-15 | {\"received\":1,\"returned\":0,\"state\":\"MATCHING\"} | /state",
                "2025-11-21 | {\"received\":1,\"returned\":0} | /path/day",
                "2025-02-29 | {\"received\":1,\"returned\":0} | /path/day",
                "0001-01-01 | {\"received\":1,\"returned\":0} | /path/day"
            })
    void badCountsAreRefused(String day, String body, String pointer) {
        // When
        Answer answer = Wire.send("PUT", path(COMMUNE, day), body)
                .token(token(Role.COUNTER, COMMUNE))
                .answer();

        // Then
        assertProblem(answer, 400, "validation").at(pointer);
    }

    @Test
    void aClosedAgencyCountsNothingAnyMore() {
        // When
        Answer answer = put(path(Province.CLOSED_DISTRICT, "2025-09-15"), token(Role.COUNTER, "H90"), 0, 0, null);

        // Then
        assertProblem(answer, 422, "unknown-agency").at("/path/agency");
    }

    @ParameterizedTest
    @CsvSource({
        "?to=2025-09-15, /query/from",
        "?from=2025-09-15&to=2025-09-14, /query/to",
        "?from=2025-01-01&to=2025-09-14, /query/to",
        "?from=2025-09-15&to=2025-09-15&state=DIFFERENT, /query/state"
    })
    void badPeriodsAreRefused(String query, String pointer) {
        assertProblem(get(COUNTS + query, token(Role.HEAD, COMMUNE)), 400, "validation")
                .at(pointer);
    }

    private static void finishAndReturn(String code, String day) {
        record(Role.OFFICER, COMMUNE, event(code, "FINISHED", day + "T10:00:00+07:00", "result", "GRANTED"));
        Answer returned = record(Role.COUNTER, COMMUNE, event(code, "RETURNED", day + "T11:00:00+07:00"));
        assertThat(returned.status()).as(returned.body()).isEqualTo(200);
    }

    private List<String> published(String day) {
        List<String> events = new ArrayList<>();
        String sql = "select string_agg((envelope::json #>> '{data,state}') || ' ' || sequence, ',' order by sequence)"
                + " from outbox_entry where subject = '" + COMMUNE + "/" + day + "'";
        events.addAll(List.of(database.query(sql).split(",")));
        return events;
    }

    private static Answer count(String agency, String day, int received, int returned, String ifMatch) {
        return put(path(agency, day), token(Role.COUNTER, agency), received, returned, ifMatch);
    }

    private static Answer put(String path, String token, int received, int returned, String ifMatch) {
        String body = "{\"received\":" + received + ",\"returned\":" + returned + "}";
        Wire wire = Wire.send("PUT", path, body).token(token);
        return (ifMatch == null ? wire : wire.header("If-Match", ifMatch)).answer();
    }

    private static Answer settle(String day, String explanation, String ifMatch) {
        return Wire.send("POST", path(COMMUNE, day) + "/settlement", "{\"explanation\":\"" + explanation + "\"}")
                .token(token(Role.HEAD, COMMUNE))
                .header("If-Match", ifMatch)
                .answer();
    }

    private static String path(String agency, String day) {
        return COUNTS + "/" + agency + "/" + day;
    }
}
