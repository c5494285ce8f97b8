package vn.cchc.dossier.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;

/** Records the overdue event of each submission nobody answered in time, and ends those that were not completed in time. */
@ApplicationScoped
class AcknowledgementWork implements DueWork {

    private final SubmissionStore store;
    private final DueRows rows;

    AcknowledgementWork(SubmissionStore store, EntityManager entities) {
        this.store = store;
        this.rows = new DueRows(entities, "submission", "code", "check_at");
    }

    @Override
    public String name() {
        return "acknowledgement";
    }

    @Override
    public DueRows rows() {
        return rows;
    }

    @Override
    public int settle(List<String> codes) {
        Instant now = rows.now().truncatedTo(ChronoUnit.MILLIS);
        int announced = 0;
        for (String code : rows.lock(codes)) {
            SubmissionRow row = store.lock(code).orElseThrow();
            if (store.announceIfOwed(row, now) || store.expireIfOwed(row, now)) {
                announced++;
            } else {
                row.checkAt = row.nextCheck();
            }
        }
        return announced;
    }
}
