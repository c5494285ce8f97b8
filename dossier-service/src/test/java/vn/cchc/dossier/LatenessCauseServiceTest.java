package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** Why a dossier is late: stated by a code of the table of that day, told in the event. */
@QuarkusTest
class LatenessCauseServiceTest {

    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String IN_TIME = "2025-11-12T09:00:00+07:00";
    private static final String LATE = "2025-11-19T09:00:00+07:00";
    private static final String NEW_DUE = "2025-11-24T17:00:00+07:00";

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void aLateResultSaysWhyAndTheEventTellsIt() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);

        // When
        record(
                Role.OFFICER,
                COMMUNE,
                stating(event(code, "FINISHED", LATE), "RULES_UNCLEAR", "Hai thông tư khác nhau"));

        // Then
        assertThat(told(code, "finished", "{detail,lateness,cause,code}")).isEqualTo("RULES_UNCLEAR");
        assertThat(told(code, "finished", "{detail,lateness,cause,name}")).contains("quy định");
        assertThat(told(code, "finished", "{detail,lateness,note}")).isEqualTo("Hai thông tư khác nhau");
        assertThat(history(code, COMMUNE).findValuesAsText("cause")).contains("RULES_UNCLEAR");
    }

    @Test
    void aResultInTimeHasNothingToExplain() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);

        // When
        record(Role.OFFICER, COMMUNE, stating(event(code, "FINISHED", IN_TIME), "OVERLOAD", null));

        // Then
        assertThat(told(code, "finished", "{detail}")).contains("result").doesNotContain("lateness");
    }

    @Test
    void aNewAppointmentSaysWhyOrThatNobodySaid() {
        // Given
        String stated = Province.received(COMMUNE, MONDAY);
        String silent = Province.received(COMMUNE, MONDAY);

        // When
        Answer one = reschedule(stated, "OTHER_AGENCY");
        Answer other = reschedule(silent, null);

        // Then
        assertThat(one.status()).isEqualTo(200);
        assertThat(other.status()).isEqualTo(200);
        assertThat(told(stated, "rescheduled", "{detail,lateness,cause,code}")).isEqualTo("OTHER_AGENCY");
        assertThat(told(silent, "rescheduled", "{detail}")).contains("\"lateness\": null");
        assertThat(get("/api/v1/dossiers/" + silent + "/apologies", token(Role.OFFICER, COMMUNE))
                        .json()
                        .at("/items/0/cause")
                        .asText())
                .isEqualTo("OTHER");
    }

    @ParameterizedTest
    @CsvSource({
        "NO_SUCH_CAUSE,,/data/cause",
        "overload,,/data/cause",
        "OVERLOAD,Gọi 0905251101 để hỏi,/data/causeNote",
        "OVERLOAD,Hỏi a@b.vn,/data/causeNote"
    })
    void whatCannotBeStatedIsPointedAtAndNothingIsRecorded(String cause, String note, String pointer) {
        // Given
        String code = Province.received(COMMUNE, MONDAY);

        // When
        Answer answer = post(
                "/api/v1/dossiers/" + code + "/events",
                token(Role.OFFICER, COMMUNE),
                stating(event(code, "FINISHED", LATE), cause, note));

        // Then
        assertProblem(answer, 400, "validation");
        assertThat(answer.json().at("/violations/0/pointer").asText()).isEqualTo(pointer);
        assertThat(history(code, COMMUNE)).hasSize(1);
    }

    @Test
    void aCauseCanBeStatedOnlyOnTheDaysItIsInForce() {
        // Given
        sql.execute(
                "insert into lateness_cause values ('FLOOD_2025', '2025-11-01', '2025-11-18', 'lũ lụt', 'flood', false)");
        String code = Province.received(COMMUNE, MONDAY);

        // When
        Answer after = post(
                "/api/v1/dossiers/" + code + "/events",
                token(Role.OFFICER, COMMUNE),
                stating(event(code, "FINISHED", LATE), "FLOOD_2025", null));
        Answer before = post(
                "/api/v1/dossiers/" + code + "/events",
                token(Role.OFFICER, COMMUNE),
                stating(event(code, "FINISHED", "2025-11-18T16:00:00+07:00"), "FLOOD_2025", null));

        // Then
        assertProblem(after, 400, "validation");
        assertThat(before.status()).isEqualTo(200);
        assertThat(told(code, "finished", "{detail,lateness,cause,name}")).isEqualTo("lũ lụt");
        assertThat(get("/api/v1/lateness-causes", token(Role.COUNTER, COMMUNE))
                        .json()
                        .findValuesAsText("code"))
                .contains("OVERLOAD", "OTHER")
                .doesNotContain("FLOOD_2025");
    }

    private static Answer reschedule(String code, String cause) {
        ObjectNode event = stating(event(code, "RESCHEDULED", LATE, "newDueAt", NEW_DUE), cause, null);
        ((ObjectNode) event.get("data")).put("reason", "Phải xác minh thêm");
        return post("/api/v1/dossiers/" + code + "/events", token(Role.HEAD, COMMUNE), event);
    }

    private static ObjectNode stating(ObjectNode event, String cause, String note) {
        ObjectNode data = event.withObject("/data");
        if (cause != null) {
            data.put("cause", cause);
        }
        if (note != null) {
            data.put("causeNote", note);
        }
        return event;
    }

    /** What the outbox has of the dossier's event of that kind, below its data. */
    private String told(String code, String type, String path) {
        return sql.query("select (envelope::jsonb -> 'data') #>> '" + path + "' from outbox_entry where subject = '"
                + code + "' and type = 'vn.cchc.dossier." + type + ".v1'");
    }
}
