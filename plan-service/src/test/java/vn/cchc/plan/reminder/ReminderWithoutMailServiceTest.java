package vn.cchc.plan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.cchc.plan.reminder.Reminded.MONDAY;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.kit.web.BusinessZone;

/** An installation that named no mail server. */
@QuarkusTest
@TestProfile(ReminderWithoutMailServiceTest.NoServer.class)
class ReminderWithoutMailServiceTest {

    public static class NoServer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("plan.reminder.smtp-host", "");
        }
    }

    @Inject
    ReminderSweep sweep;

    TestDatabase database;

    Mailbox mailbox;

    @Test
    void everyReminderIsListedAndNothingIsSent() {
        // Given
        Reminded commune = new Reminded(database).reached();
        String task = commune.owes("Việc chỉ được liệt kê", MONDAY, null);
        // When
        sweep.at(MONDAY.atTime(8, 0).atZone(BusinessZone.ID).toInstant());
        // Then
        commune.listed(Role.REPORTER, commune.agency)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("LISTED"))
                .body("items[0].lines[0].task", equalTo(task));
        assertThat(mailbox.of(commune.email)).isEmpty();
    }
}
