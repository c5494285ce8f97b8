package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.dossier.Stepwise.must;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.deadline.ConsultationSweep;
import vn.cchc.kit.identity.Role;

/** The database's clock is a year ahead, so that every opinion asked for is overdue for the sweep. */
@QuarkusTest
class ConsultationServiceTest {

    private static final Stepwise PROCEDURE = new Stepwise("1.009997", 5, 2, 1);
    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String NOON = "2025-11-10T11:00:00+07:00";
    private static final String TUESDAY = "2025-11-11T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-12T09:00:00+07:00";

    @Inject
    ConsultationSweep sweep;

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        PROCEDURE.establish();
    }

    @Test
    void silenceIsAnnouncedOnceWithItsDueTime() {
        // Given
        String code = asked();

        // When
        sweep.sweep();
        sweep.sweep();

        // Then
        JsonNode history = history(code, COMMUNE);
        List<String> types = history.findValuesAsText("type");
        assertThat(types).containsExactly("RECEIVED", "FORWARDED", "CONSULTED", "CONSULTATION_OVERDUE");
        assertThat(history.get(3).get("occurredAt").asText()).isEqualTo("2025-11-12T17:00:00+07:00");
        assertThat(history.get(3).at("/data/agency").asText()).isEqualTo(NEIGHBOUR);
        assertThat(sql.query("select count(*) from outbox_entry where subject = '" + code
                        + "' and type = 'vn.cchc.dossier.consultation-overdue.v1'"))
                .isEqualTo("1");
        assertThat(sql.query("select consult_check_at from dossier where code = '" + code + "'"))
                .isNull();
        JsonNode slip = get("/api/v1/dossiers/" + code + "/stages", token(Role.HEAD, NEIGHBOUR))
                .json();
        assertThat(slip.at("/consultations/0/urgedFor").asText()).isEqualTo("2025-11-12T17:00:00+07:00");
    }

    @Test
    void threeReplicasAtOnceAnnounceOnce() throws Exception {
        // Given
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            codes.add(asked());
        }
        ExecutorService replicas = Executors.newFixedThreadPool(3);

        // When
        List<Future<Object>> sweeps = replicas.invokeAll(Collections.nCopies(3, () -> {
            sweep.sweep();
            return null;
        }));
        replicas.shutdown();

        // Then
        for (Future<Object> each : sweeps) {
            each.get();
        }
        for (String code : codes) {
            assertThat(history(code, COMMUNE).findValuesAsText("sequence")).containsExactly("1", "2", "3", "4");
        }
    }

    @Test
    void twoThatAreSilentAreUrgedOneAfterTheOther() {
        // Given
        String code = asked();
        ObjectNode other = event(code, "CONSULTED", TUESDAY, "agency", COMMUNE);
        ((ObjectNode) other.get("data")).put("dueAt", WEDNESDAY);
        must(record(Role.OFFICER, JUSTICE, other));

        // When
        sweep.sweep();
        sweep.sweep();

        // Then
        JsonNode history = history(code, COMMUNE);
        assertThat(history.findValuesAsText("type"))
                .containsExactly(
                        "RECEIVED",
                        "FORWARDED",
                        "CONSULTED",
                        "CONSULTED",
                        "CONSULTATION_OVERDUE",
                        "CONSULTATION_OVERDUE");
        assertThat(history.get(4).at("/data/agency").asText()).isEqualTo(COMMUNE);
        assertThat(history.get(5).at("/data/agency").asText()).isEqualTo(NEIGHBOUR);
    }

    @Test
    void whoAnsweredInTimeAndWhatHasEndedIsLeftAlone() {
        // Given
        String answered = asked();
        must(record(Role.OFFICER, NEIGHBOUR, event(answered, "CONSULTATION_ANSWERED", WEDNESDAY, "agency", NEIGHBOUR)));
        String ended = asked();
        must(record(Role.OFFICER, JUSTICE, event(ended, "FINISHED", WEDNESDAY)));

        // When
        sweep.sweep();

        // Then
        for (String code : List.of(answered, ended)) {
            assertThat(history(code, COMMUNE).findValuesAsText("type")).doesNotContain("CONSULTATION_OVERDUE");
        }
    }

    @Test
    void listsThoseThatWaitTooLong() {
        // Given
        String silent = asked();
        String answered = asked();
        must(record(Role.OFFICER, NEIGHBOUR, event(answered, "CONSULTATION_ANSWERED", WEDNESDAY, "agency", NEIGHBOUR)));

        // When
        JsonNode listed = get("/api/v1/dossiers?answerOverdue=true&limit=200", token(Role.HEAD, NEIGHBOUR))
                .json();

        // Then
        assertThat(listed.findValuesAsText("code")).contains(silent).doesNotContain(answered);
    }

    /** Asked on Tuesday; the neighbour has until Wednesday's close. */
    private static String asked() {
        String code = PROCEDURE.forwarded(MONDAY, NOON);
        must(record(Role.OFFICER, JUSTICE, event(code, "CONSULTED", TUESDAY, "agency", NEIGHBOUR)));
        return code;
    }
}
