package vn.cchc.dossier.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.cchc.dossier.register.Announcements;
import vn.cchc.dossier.register.Announcements.Announcement;
import vn.cchc.dossier.register.DueDossiers;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;

/** Records the overdue event of each dossier that owes one. */
@ApplicationScoped
class OverdueWork implements DueWork {

    private final Announcements announcements;
    private final DueRows rows;

    OverdueWork(Announcements announcements, DueDossiers due) {
        this.announcements = announcements;
        this.rows = due.unannounced();
    }

    @Override
    public String name() {
        return "overdue";
    }

    @Override
    public DueRows rows() {
        return rows;
    }

    /** Dossiers another replica holds or has announced are passed over. */
    @Override
    public int settle(List<String> codes) {
        Instant now = rows.now().truncatedTo(ChronoUnit.MILLIS);
        return announcements.record(
                codes,
                now,
                dossier -> dossier.checkDeadlines(now).map(event -> new Announcement(event, Entry.bySystem(now))));
    }
}
