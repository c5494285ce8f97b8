package vn.cchc.dossier.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.domain.HandOver.ConsultationOverdue;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.register.Announcements;
import vn.cchc.dossier.register.Announcements.Announcement;
import vn.cchc.dossier.register.DueDossiers;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;

/**
 * Records that an opinion is overdue. A dossier may wait for several: one at a time, the next is due at once and found by the
 * next look.
 */
@ApplicationScoped
class ConsultationWork implements DueWork {

    private final Announcements announcements;
    private final DueRows rows;

    ConsultationWork(Announcements announcements, DueDossiers due) {
        this.announcements = announcements;
        this.rows = due.unurged();
    }

    @Override
    public String name() {
        return "consultation-overdue";
    }

    @Override
    public DueRows rows() {
        return rows;
    }

    /** Dossiers another replica holds or has urged for are passed over. */
    @Override
    public int settle(List<String> codes) {
        Instant now = rows.now().truncatedTo(ChronoUnit.MILLIS);
        return announcements.record(
                codes,
                now,
                dossier -> dossier.checkConsultations(now)
                        .map(event -> new Announcement(event, Entry.bySystem(now, data(event)))));
    }

    private static String data(RecordedEvent recorded) {
        ConsultationOverdue late = (ConsultationOverdue) recorded.event();
        return StoredJson.write(Map.of("agency", late.agency(), "dueAt", late.occurredAt()));
    }
}
