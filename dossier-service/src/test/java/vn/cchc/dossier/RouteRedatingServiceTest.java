package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.dossier.Stepwise.must;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.redating.RedatingJob;
import vn.cchc.kit.identity.Role;

/** What a holiday announced late moves beside the appointment; each test announces one more in the third week of December. */
@QuarkusTest
class RouteRedatingServiceTest {

    private static final Stepwise LONG = new Stepwise("2.000778", 40, 25, 25);
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String NOON = "2025-11-18T11:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T09:00:00+07:00";
    private static final String REDATINGS = "/api/v1/redatings";

    /** The last day on which something was announced. */
    private static LocalDate announced = LocalDate.of(2025, 12, 14);

    @Inject
    RedatingJob job;

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        LONG.establish();
        job.goOn();
    }

    @Test
    void theStepTheLegAndTheOpinionAreListedAndMoveInTheSameEvent() {
        // Given
        String code = LONG.forwarded(TUESDAY, NOON);
        must(record(Role.OFFICER, JUSTICE, event(code, "CONSULTED", WEDNESDAY, "agency", NEIGHBOUR)));
        JsonNode before = slip(code);
        announceHoliday();
        job.goOn();
        JsonNode listed = item(newest(), code);

        // When
        start(newest());
        job.goOn();

        // Then
        JsonNode after = slip(code);
        assertThat(listed.at("/proposedMoves").findValuesAsText("part")).containsExactly("STEP", "LEG", "CONSULTATION");
        assertThat(listed.at("/proposedMoves/0/previousDueAt").asText())
                .isEqualTo(before.at("/stages/1/dueAt").asText());
        assertThat(listed.at("/moves").isNull()).isTrue();
        JsonNode settled = item(newest(), code);
        assertThat(settled.at("/moves")).isEqualTo(listed.at("/proposedMoves"));
        assertThat(after.at("/stages/1/dueAt").asText())
                .isEqualTo(listed.at("/proposedMoves/0/dueAt").asText())
                .isGreaterThan(before.at("/stages/1/dueAt").asText());
        assertThat(after.at("/stages/1/legDueAt").asText())
                .isEqualTo(listed.at("/proposedMoves/1/dueAt").asText());
        assertThat(after.at("/consultations/0/dueAt").asText())
                .isEqualTo(listed.at("/proposedMoves/2/dueAt").asText());
        assertThat(after.at("/stages/0")).isEqualTo(before.at("/stages/0"));
        JsonNode last = lastOf(history(code, COMMUNE));
        assertThat(last.get("type").asText()).isEqualTo("REDATED");
        assertThat(last.at("/data/moves").findValuesAsText("part")).containsExactly("STEP", "LEG", "CONSULTATION");
        assertThat(sql.query("select stage_due_at = timestamptz '"
                        + after.at("/stages/1/dueAt").asText()
                        + "' and answer_due_at = timestamptz '"
                        + after.at("/consultations/0/dueAt").asText()
                        + "' from dossier where code = '" + code + "'"))
                .isEqualTo("t");
    }

    @Test
    void whereAHeadHasSetTheAppointmentTheStepMovesAlone() {
        // Given
        String code = LONG.forwarded(TUESDAY, NOON);
        ObjectNode later = event(code, "RESCHEDULED", WEDNESDAY, "newDueAt", "2026-01-30T17:00:00+07:00");
        ((ObjectNode) later.get("data")).put("reason", "Phải xác minh thêm");
        must(record(Role.HEAD, JUSTICE, later));
        announceHoliday();
        job.goOn();
        JsonNode listed = item(newest(), code);

        // When
        start(newest());
        job.goOn();

        // Then
        JsonNode dossier = get("/api/v1/dossiers/" + code, admin()).json();
        assertThat(listed.get("proposedDueAt")).isEqualTo(listed.get("presentDueAt"));
        assertThat(dossier.get("dueAt").asText()).isEqualTo("2026-01-30T17:00:00+07:00");
        assertThat(dossier.get("deadlineVersion").asInt()).isEqualTo(2);
        assertThat(dossier.at("/stage/dueAt").asText())
                .isEqualTo(listed.at("/proposedMoves/0/dueAt").asText());
    }

    @Test
    void openSubmissionsAreListedAndTheirHoursAndLastDaysCountedAgain() {
        // Given: eight hours, and the last of thirty days, on the day that becomes a holiday
        LocalDate day = announced.plusDays(1);
        String moved = submittedAt(day);
        String answered = submittedAt(day);
        String asked = askedToCompleteUntil(day);
        String completed = askedToCompleteUntil(day);
        announceHoliday();
        job.goOn();
        JsonNode proposal = newest();
        JsonNode listed = submission(proposal, moved);
        JsonNode askedListed = submission(proposal, asked);
        must(post("/api/v1/submissions/" + completed + "/completion", token(Role.PORTAL, COMMUNE), online()));
        Province.post(
                "/api/v1/submissions/" + answered + "/refusal",
                token(Role.COUNTER, COMMUNE),
                Province.JSON.createObjectNode().put("reason", "Không thuộc thẩm quyền"));

        // When
        start(proposal);
        job.goOn();

        // Then
        String due = day.plusDays(1) + "T17:00:00+07:00";
        assertThat(listed.get("proposedAcknowledgeBy").asText()).isEqualTo(due);
        assertThat(proposal.at("/submissions/listed").asInt()).isEqualTo(4);
        assertThat(acknowledgeBy(moved)).isEqualTo(due);
        assertThat(submission(proposal, moved).get("outcome").asText()).isEqualTo("MOVED");
        assertThat(submission(proposal, answered).get("outcome").asText()).isEqualTo("ENDED");
        assertThat(sql.query("select string_agg(type, ',' order by sequence) from submission_event where submission = '"
                        + moved + "'"))
                .isEqualTo("SUBMITTED,REDATED,ACKNOWLEDGEMENT_OVERDUE");
        assertThat(redatedEvents(moved)).isEqualTo("1");
        assertThatTheLastDayMoved(askedListed, asked, day);
        assertThat(submission(proposal, completed).get("outcome").asText()).isEqualTo("ENDED");
        assertProblem(
                get(REDATINGS + "/" + proposal.get("id").asLong() + "/submissions", token(Role.ADMIN, NEIGHBOUR)),
                404,
                "not-found");
    }

    private void assertThatTheLastDayMoved(JsonNode listed, String code, LocalDate day) {
        String now = day.plusDays(2) + "T00:00:00+07:00";
        assertThat(listed.get("part").asText()).isEqualTo("COMPLETION");
        assertThat(listed.get("presentCompleteBy").asText()).isEqualTo(day.plusDays(1) + "T00:00:00+07:00");
        assertThat(listed.get("proposedCompleteBy").asText()).isEqualTo(now);
        assertThat(listed.get("presentAcknowledgeBy").isNull()).isTrue();
        JsonNode settled = submission(newest(), code);
        assertThat(settled.get("outcome").asText()).isEqualTo("MOVED");
        assertThat(settled.get("newCompleteBy").asText()).isEqualTo(now);
        assertThat(view(code).get("completeBy").asText()).isEqualTo(now);
        assertThat(sql.query("select check_at is not null from submission where code = '" + code + "'"))
                .isEqualTo("t");
        assertThat(sql.query("select type || ' ' || (data ->> 'previousCompleteBy') from submission_event"
                        + " where submission = '" + code + "' order by sequence desc limit 1"))
                .isEqualTo("REDATED " + day + "T17:00:00Z");
        assertThat(redatedEvents(code)).isEqualTo("1");
    }

    private String redatedEvents(String code) {
        return sql.query("select count(*) from outbox_entry where type = 'vn.cchc.submission.redated.v1'"
                + " and subject = '" + code + "'");
    }

    private static void announceHoliday() {
        announced = announced.plusDays(1);
        LateHolidays.announce(announced);
    }

    /** A submission as if it had come at eight o'clock of that day and were due at eight of the next. */
    private String submittedAt(LocalDate day) {
        String code = submitted();
        sql.execute(
                "update submission set acknowledge_from = timestamptz '" + day + "T08:00:00+07:00', acknowledge_by ="
                        + " timestamptz '" + day.plusDays(1) + "T08:00:00+07:00' where code = '" + code + "'");
        return code;
    }

    /** A submission as if it had been asked for thirty days before. */
    private String askedToCompleteUntil(LocalDate day) {
        String code = submitted();
        ObjectNode asked = Province.JSON.createObjectNode();
        asked.putArray("items").addObject().put("name", "Tờ khai");
        must(post("/api/v1/submissions/" + code + "/completion-request", token(Role.COUNTER, COMMUNE), asked));
        String until = "timestamptz '" + day.plusDays(1) + "T00:00:00+07:00'";
        sql.execute("update submission set acknowledged_at = timestamptz '" + day.minusDays(30)
                + "T09:00:00+07:00', complete_by = " + until + ", check_at = " + until + " where code = '" + code
                + "'");
        return code;
    }

    private static String submitted() {
        return post("/api/v1/submissions", token(Role.PORTAL, COMMUNE), online())
                .json()
                .get("code")
                .asText();
    }

    private static ObjectNode online() {
        ObjectNode intake = Province.intake(COMMUNE).put("channel", "ONLINE");
        ((ObjectNode) intake.at("/components/0")).put("originals", 0).put("digital", true);
        return intake;
    }

    private static String acknowledgeBy(String code) {
        return view(code).get("acknowledgeBy").asText();
    }

    private static JsonNode view(String code) {
        return get("/api/v1/submissions/" + code, token(Role.COUNTER, COMMUNE)).json();
    }

    private static JsonNode slip(String code) {
        return get("/api/v1/dossiers/" + code + "/stages", token(Role.OFFICER, COMMUNE))
                .json();
    }

    private static JsonNode newest() {
        return get(REDATINGS + "?limit=1", admin()).json().at("/items/0");
    }

    private static void start(JsonNode redating) {
        must(post(REDATINGS + "/" + redating.get("id").asLong() + "/start", admin(), Province.JSON.createObjectNode()));
    }

    private static JsonNode item(JsonNode redating, String code) {
        return found(redating, "dossiers", "dossier", code);
    }

    private static JsonNode submission(JsonNode redating, String code) {
        return found(redating, "submissions", "submission", code);
    }

    private static JsonNode found(JsonNode redating, String list, String field, String code) {
        String path = REDATINGS + "/" + redating.get("id").asLong() + "/" + list + "?limit=200";
        for (JsonNode item : get(path, admin()).json().get("items")) {
            if (item.get(field).asText().equals(code)) {
                return item;
            }
        }
        throw new AssertionError(code + " is not listed");
    }

    private static JsonNode lastOf(JsonNode list) {
        return list.get(list.size() - 1);
    }

    private static String admin() {
        return token(Role.ADMIN, "H90");
    }
}
