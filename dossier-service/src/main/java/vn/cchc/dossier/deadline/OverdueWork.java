package vn.cchc.dossier.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.register.DueDossiers;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.register.Register;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;

/** Records the overdue event of each dossier that owes one. */
@ApplicationScoped
class OverdueWork implements DueWork {

    private final Register register;
    private final DueRows rows;

    OverdueWork(Register register, DueDossiers due) {
        this.register = register;
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
        int announced = 0;
        for (String code : rows.lock(codes)) {
            Dossier dossier = register.lock(code).orElseThrow();
            Optional<RecordedEvent> overdue = dossier.checkDeadlines(now);
            if (overdue.isPresent()) {
                register.append(List.of(overdue.get()), Entry.bySystem(now));
                announced++;
            } else {
                register.recheck(dossier, now);
            }
        }
        return announced;
    }
}
