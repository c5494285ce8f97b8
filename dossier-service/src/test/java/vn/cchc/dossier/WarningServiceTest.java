package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.deadline.WarningSweep;
import vn.cchc.kit.identity.Role;

/** The database's clock is a year ahead of the service's; what is near or far for the sweep is set by hand. */
@QuarkusTest
class WarningServiceTest {

    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-11T09:00:00+07:00";

    @Inject
    WarningSweep sweep;

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void theTimeOfTheWarningIsKeptWithTheAppointment() {
        // When
        String code = Province.received(COMMUNE, MONDAY);

        // Then
        assertThat(sql.query("select due_at = timestamptz '2025-11-17T17:00:00+07:00'"
                        + " and warn_at = timestamptz '2025-11-17T07:00:00+07:00' from dossier where code = '" + code
                        + "'"))
                .isEqualTo("t");
    }

    @Test
    void warnsOncePerAppointmentAndPublishesIt() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        nearlyDue(code);

        // When
        sweep.sweep();
        sweep.sweep();

        // Then
        List<String> types = history(code, COMMUNE).findValuesAsText("type");
        assertThat(Collections.frequency(types, "DUE_SOON")).isEqualTo(1);
        assertThat(sql.query("select count(*) from outbox_entry where type = 'vn.cchc.dossier.due-soon.v1'"
                        + " and subject = '" + code + "'"))
                .isEqualTo("1");
        assertThat(sql.query("select warn_check_at from dossier where code = '" + code + "'"))
                .isNull();
    }

    @Test
    void neverWarnsOfWhatStandsStillHasPassedOrIsFar() {
        // Given
        String paused = Province.received(COMMUNE, MONDAY);
        record(Role.COUNTER, COMMUNE, event(paused, "SUPPLEMENT_REQUESTED", TUESDAY, "reason", "Thiếu chữ ký"));
        String passed = Province.received(COMMUNE, MONDAY);
        String far = Province.received(COMMUNE, MONDAY);
        sql.execute("update dossier set due_at = now() + interval '9 days', warn_at = now() + interval '8 days',"
                + " warn_check_at = now() - interval '1 minute' where code = '" + far + "'");

        // When
        sweep.sweep();

        // Then
        for (String code : List.of(paused, passed, far)) {
            assertThat(history(code, COMMUNE).findValuesAsText("type")).doesNotContain("DUE_SOON");
        }
        assertThat(sql.query("select warn_check_at from dossier where code = '" + passed + "'"))
                .isNull();
        assertThat(sql.query("select warn_check_at = warn_at from dossier where code = '" + far + "'"))
                .isEqualTo("t");
    }

    @Test
    void listsWhatIsDueSoon() {
        // Given
        String near = Province.received(COMMUNE, MONDAY);
        String far = Province.received(COMMUNE, MONDAY);
        nearlyDue(near);

        // When
        JsonNode soon = get("/api/v1/dossiers?dueSoon=true&limit=200", token(Role.OFFICER, COMMUNE))
                .json();

        // Then
        assertThat(soon.findValuesAsText("code")).contains(near).doesNotContain(far);
    }

    private void nearlyDue(String code) {
        sql.execute("update dossier set due_at = now() + interval '1 hour', check_at = now() + interval '1 hour',"
                + " warn_at = now() - interval '1 minute', warn_check_at = now() - interval '1 minute'"
                + " where code = '" + code + "'");
    }
}
