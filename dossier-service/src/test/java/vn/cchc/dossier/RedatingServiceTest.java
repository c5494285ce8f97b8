package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JSON;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.redating.RedatingJob;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Thirty working days from 18/11/2025 end on 30/12/2025; each test announces one more holiday in December. */
@QuarkusTest
class RedatingServiceTest {

    private static final String LONG = "2.000777";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T09:00:00+07:00";
    private static final String REDATINGS = "/api/v1/redatings";

    /** The last day on which something was announced; every test moves on from what the others left. */
    private static LocalDate announced = LocalDate.of(2025, 12, 7);

    @Inject
    RedatingJob job;

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
        String procedures = "{\"procedures\":[" + Province.procedure(LONG, 30) + "]}";
        Wire.send("POST", "/api/v1/procedures/import", procedures)
                .token(admin())
                .answer();
        job.goOn();
    }

    @Test
    void aHolidayAnnouncedLateIsProposedListedAndMovedOnlyWhenStarted() {
        // Given
        String code = received();
        String promised = due(code);
        announceHoliday();

        // When
        job.goOn();

        // Then
        JsonNode proposal = newest();
        assertThat(proposal.get("state").asText()).isEqualTo("PROPOSED");
        assertThat(proposal.get("requestedBy").asText()).isEqualTo("system");
        assertThat(proposal.get("year").asInt()).isEqualTo(2025);
        JsonNode item = item(proposal, code);
        assertThat(item.get("presentDueAt").asText()).isEqualTo(promised);
        assertThat(item.get("outcome").isNull()).isTrue();
        assertThat(due(code)).isEqualTo(promised);
        start(proposal);
        job.goOn();
        job.goOn();
        assertThat(newest().get("state").asText()).isEqualTo("DONE");
        assertThat(due(code)).isEqualTo(item.get("proposedDueAt").asText()).isGreaterThan(promised);
        assertThat(movedTimes(code)).isEqualTo(1);
        JsonNode dossier = get("/api/v1/dossiers/" + code, admin()).json();
        assertThat(dossier.get("originalDueAt").asText()).isEqualTo(promised);
        assertThat(dossier.get("deadlineVersion").asInt()).isEqualTo(2);
        assertThat(sql.query(
                        "select count(*) from outbox_entry where type = 'vn.cchc.dossier.redated.v1' and subject = '"
                                + code + "'"))
                .isEqualTo("1");
    }

    @Test
    void whatEndsBeforeItsTurnStaysAndWhatAHeadHasSetIsNotListed() {
        // Given
        String ended = received();
        String rescheduled = received();
        ObjectNode later = event(rescheduled, "RESCHEDULED", WEDNESDAY, "newDueAt", "2026-01-09T17:00:00+07:00");
        ((ObjectNode) later.get("data")).put("reason", "Phải xác minh thêm");
        record(Role.HEAD, COMMUNE, later);
        announceHoliday();
        job.goOn();
        JsonNode proposal = newest();
        record(Role.OFFICER, COMMUNE, event(ended, "FINISHED", WEDNESDAY));

        // When
        start(proposal);
        job.goOn();

        // Then
        assertThat(item(proposal, ended).get("outcome").asText()).isEqualTo("ENDED");
        assertThat(item(proposal, rescheduled)).isNull();
        assertThat(movedTimes(ended) + movedTimes(rescheduled)).isZero();
        assertThat(due(rescheduled)).isEqualTo("2026-01-09T17:00:00+07:00");
    }

    @Test
    void aJobThatBreaksOffGoesOnAndMovesEachOnce() {
        // Given
        String first = received();
        String broken = received();
        String last = received();
        announceHoliday();
        job.goOn();
        JsonNode proposal = newest();
        start(proposal);
        sql.execute("create trigger power_cut before insert on dossier_event for each row when (new.dossier = '"
                + broken + "') execute function refuse_change()");

        // When
        job.goOn();
        String stateThen = newest().get("state").asText();
        sql.execute("drop trigger power_cut on dossier_event");
        sql.execute("update redating_item set check_at = now() - interval '1 second' where check_at is not null");
        job.goOn();

        // Then
        assertThat(stateThen).isEqualTo("RUNNING");
        assertThat(newest().get("state").asText()).isEqualTo("DONE");
        assertThat(movedTimes(first)).isEqualTo(1);
        assertThat(movedTimes(broken)).isEqualTo(1);
        assertThat(movedTimes(last)).isEqualTo(1);
    }

    @Test
    void aListThatBreaksOffGoesOnWhereItWas() {
        // Given
        String listed = received();
        announceHoliday();
        String open = received();
        Answer asked = post(REDATINGS, admin(), wanted(true).put("agency", COMMUNE));
        long id = asked.json().get("id").asLong();
        sql.execute("update redating set listed_to = '" + listed + "' where id = " + id);

        // When
        job.goOn();

        // Then
        JsonNode redating = get(REDATINGS + "/" + id, admin()).json();
        assertThat(redating.get("state").asText()).isIn("PROPOSED", "DONE");
        assertThat(item(redating, listed)).isNull();
        assertThat(movedTimes(open)).isZero();
    }

    @Test
    void anUnchangedCalendarTouchesNothingAndWithoutDryRunItStartsByItself() {
        // Given
        String code = received();
        announceHoliday();
        Answer asked = post(REDATINGS, admin(), wanted(false));
        job.goOn();
        Answer again = post(REDATINGS, admin(), wanted(false));

        // When
        job.goOn();

        // Then
        JsonNode done =
                get(REDATINGS + "/" + asked.json().get("id").asLong(), admin()).json();
        assertThat(done.get("state").asText()).isEqualTo("DONE");
        assertThat(movedTimes(code)).isEqualTo(1);
        JsonNode nothing =
                get(REDATINGS + "/" + again.json().get("id").asLong(), admin()).json();
        assertThat(nothing.get("state").asText()).isEqualTo("DONE");
        assertThat(nothing.at("/counts/moved").asInt()).isZero();
    }

    @Test
    void onlyWithinOnesScopeAndOnlyWhatMakesSense() {
        // Given
        Answer asked = post(REDATINGS, admin(), wanted(true));
        String path = REDATINGS + "/" + asked.json().get("id").asLong();
        String neighbour = token(Role.ADMIN, NEIGHBOUR);

        // When
        Answer read = get(path, neighbour);
        Answer started = post(path + "/start", neighbour, JSON.createObjectNode());
        Answer forOthers = post(REDATINGS, neighbour, wanted(true).put("agency", COMMUNE));
        Answer unknownYear = post(REDATINGS, admin(), wanted(true).put("year", 2099));
        Answer noReason = post(REDATINGS, admin(), wanted(true).put("reason", " "));
        Answer tooEarly = post(path + "/start", admin(), JSON.createObjectNode());

        // Then
        assertProblem(read, 404, "not-found");
        assertProblem(get(path + "/dossiers", neighbour), 404, "not-found");
        assertProblem(started, 404, "not-found");
        assertProblem(forOthers, 403, "forbidden");
        assertProblem(unknownYear, 422, "calendar-unknown");
        assertProblem(noReason, 400, "validation");
        assertProblem(tooEarly, 409, "redating-not-listed");
        assertThat(get(REDATINGS + "?limit=200", neighbour).json().get("items")).isEmpty();
    }

    private static void announceHoliday() {
        announced = announced.plusDays(1);
        LateHolidays.announce(announced);
    }

    private static String received() {
        ObjectNode intake = Province.intake(COMMUNE).put("procedure", LONG).put("occurredAt", TUESDAY);
        return post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake)
                .json()
                .get("code")
                .asText();
    }

    private static String due(String code) {
        return get("/api/v1/dossiers/" + code, admin()).json().get("dueAt").asText();
    }

    private static int movedTimes(String code) {
        return Collections.frequency(history(code, COMMUNE).findValuesAsText("type"), "REDATED");
    }

    private static ObjectNode wanted(boolean dryRun) {
        return JSON.createObjectNode()
                .put("year", 2025)
                .put("reason", "Nghỉ bù theo thông báo")
                .put("dryRun", dryRun);
    }

    private static JsonNode newest() {
        return get(REDATINGS + "?limit=1", admin()).json().at("/items/0");
    }

    private static void start(JsonNode redating) {
        Answer started =
                post(REDATINGS + "/" + redating.get("id").asLong() + "/start", admin(), JSON.createObjectNode());
        assertThat(started.json().get("state").asText()).isEqualTo("RUNNING");
    }

    private static JsonNode item(JsonNode redating, String code) {
        String path = REDATINGS + "/" + redating.get("id").asLong() + "/dossiers?limit=200";
        for (JsonNode item : get(path, admin()).json().get("items")) {
            if (item.get("dossier").asText().equals(code)) {
                return item;
            }
        }
        return null;
    }

    private static String admin() {
        return token(Role.ADMIN, "H90");
    }
}
