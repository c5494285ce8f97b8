package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Petitions.act;
import static vn.cchc.dossier.Petitions.get;
import static vn.cchc.dossier.Province.COMMUNE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.petition.PetitionSweep;
import vn.cchc.dossier.redating.CalendarMoved;
import vn.cchc.kit.identity.Role;

/** Petitions whose dues were counted, behind the service's back, by a calendar that is another now. */
@QuarkusTest
class PetitionRecountServiceTest {

    private static final String REASON = "Lịch làm việc năm 2025 thay đổi: Thông cáo đặc biệt";

    @Inject
    Event<CalendarMoved> calendars;

    @Inject
    PetitionSweep sweep;

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void whatIsOwedIsCountedAgainOnceAndSaysWhy() {
        // Given
        JsonNode slip = Petitions.handedIn(COMMUNE);
        String code = slip.get("code").asText();
        String rightly = slip.get("answerDueAt").asText();
        countedADayEarlier(code);

        // When
        aCalendarMoves();
        aCalendarMoves();

        // Then
        JsonNode history = get(Petitions.PATH + "/" + code + "/events", Role.OFFICER, COMMUNE)
                .json();
        assertThat(Collections.frequency(history.findValuesAsText("type"), "REDATED"))
                .isEqualTo(1);
        assertThat(history.toString()).contains(REASON);
        assertThat(Petitions.follow("", code, slip.get("verifier").asText(), null)
                        .json()
                        .get("answerDueAt")
                        .asText())
                .isEqualTo(rightly);
        assertThat(sql.query("select count(*) from outbox_entry where type = 'vn.cchc.petition.redated.v1'"
                        + " and subject = '" + code + "'"))
                .isEqualTo("1");
        assertThat(sql.query("select recount_at is null and recount_reason is null from petition where code = '" + code
                        + "'"))
                .isEqualTo("t");
    }

    @Test
    void whatIsOverIsLeftAlone() {
        // Given
        String code = Petitions.handedIn(COMMUNE).get("code").asText();
        act(Role.OFFICER, COMMUNE, code, "type", "REFUSED", "text", "Không phải phản ánh, kiến nghị");
        countedADayEarlier(code);

        // When
        aCalendarMoves();

        // Then
        JsonNode history = get(Petitions.PATH + "/" + code + "/events", Role.OFFICER, COMMUNE)
                .json();
        assertThat(history.findValuesAsText("type")).doesNotContain("REDATED");
    }

    private void countedADayEarlier(String code) {
        sql.execute("update petition set answer_due_at = answer_due_at - interval '1 day',"
                + " current_due_at = current_due_at - interval '1 day',"
                + " check_at = null where code = '" + code + "'");
    }

    private void aCalendarMoves() {
        QuarkusTransaction.requiringNew().run(() -> calendars.fire(new CalendarMoved(2025, 9, REASON)));
        sweep.sweep();
    }
}
