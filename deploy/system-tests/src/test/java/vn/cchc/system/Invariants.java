package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;

/** What must hold whatever failed: nothing lost, nothing doubled, no gap. */
final class Invariants {
    private final Database dossiers;
    private final Database plans;
    private final Database reports;

    Invariants(RunningStack stack) {
        this.dossiers = Database.of(stack, Part.DOSSIER);
        this.plans = Database.of(stack, Part.PLAN);
        this.reports = Database.of(stack, Part.REPORT);
    }

    void check() {
        everythingIsPublished();
        everyEventArrived();
        sequencesHaveNoGaps();
        oneOverdueEventPerMissedDeadline();
        nothingWaitsForever();
    }

    private void everythingIsPublished() {
        Awaitility.await("outboxes drained").atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(dossiers.number("select count(*) from outbox_unpublished"))
                    .isZero();
            assertThat(plans.number("select count(*) from outbox_unpublished")).isZero();
        });
    }

    /** Each history of dossier-service against the log of report-service: nothing missing, not even at the end. */
    private void everyEventArrived() {
        String perDossier = "select dossier, count(*), max(sequence) from dossier_event group by dossier";
        Awaitility.await("events taken in")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(reports.rows(perDossier))
                        .containsExactlyInAnyOrderElementsOf(dossiers.rows(perDossier)));
    }

    private void sequencesHaveNoGaps() {
        assertThat(dossiers.number("select count(*) from dossier d where d.sequence <> "
                        + "(select count(*) from dossier_event e where e.dossier = d.code) or d.sequence <> "
                        + "(select max(sequence) from dossier_event e where e.dossier = d.code)"))
                .as("dossiers whose history has a gap")
                .isZero();
        assertThat(reports.number("select count(*) from inbox_gap where closed_at is null"))
                .as("gaps that report-service saw")
                .isZero();
        assertThat(plans.number("select count(*) from inbox_gap where closed_at is null"))
                .as("gaps that plan-service saw")
                .isZero();
    }

    private void oneOverdueEventPerMissedDeadline() {
        assertThat(dossiers.rows("select dossier, count(*) from dossier_event where type = 'OVERDUE' group by dossier"))
                .as("overdue events, against one notice per missed deadline")
                .containsExactlyInAnyOrderElementsOf(
                        dossiers.rows("select dossier, count(*) from overdue_notice group by dossier"));
        assertThat(dossiers.number("select count(*) from dossier where check_at < now() - interval '1 minute'"))
                .as("deadlines that passed unnoticed")
                .isZero();
    }

    private void nothingWaitsForever() {
        assertThat(dossiers.number("select count(*) from parked_event where discarded_at is null"))
                .as("events still parked")
                .isZero();
    }
}
