package vn.cchc.dossier.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.domain.Appointment;
import vn.cchc.dossier.register.Announcements;
import vn.cchc.dossier.register.Announcements.Announcement;
import vn.cchc.dossier.register.DueDossiers;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;

/** Records the warning of each dossier whose appointment is near. */
@ApplicationScoped
class WarningWork implements DueWork {

    private final Announcements announcements;
    private final DueRows rows;

    WarningWork(Announcements announcements, DueDossiers due) {
        this.announcements = announcements;
        this.rows = due.unwarned();
    }

    @Override
    public String name() {
        return "due-soon";
    }

    @Override
    public DueRows rows() {
        return rows;
    }

    /** Dossiers another replica holds or has warned of are passed over. */
    @Override
    public int settle(List<String> codes) {
        Instant now = rows.now().truncatedTo(ChronoUnit.MILLIS);
        return announcements.record(
                codes,
                now,
                dossier -> dossier.checkWarning(now)
                        .map(event -> new Announcement(event, Entry.bySystem(now, data(dossier.appointment())))));
    }

    private static String data(Appointment appointment) {
        return StoredJson.write(Map.of("dueAt", appointment.dueAt(), "deadlineVersion", appointment.version()));
    }
}
