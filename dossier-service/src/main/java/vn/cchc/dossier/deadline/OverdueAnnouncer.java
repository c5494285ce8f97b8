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

/** Records the overdue event of each dossier that owes one, in the transaction at hand. */
@ApplicationScoped
class OverdueAnnouncer {

    private final Register register;
    private final DueDossiers due;

    OverdueAnnouncer(Register register, DueDossiers due) {
        this.register = register;
        this.due = due;
    }

    /** Returns how many events were recorded; dossiers another replica holds or has announced are passed over. */
    int announce(List<String> codes) {
        Instant now = due.now().truncatedTo(ChronoUnit.MILLIS);
        int announced = 0;
        for (String code : due.lock(codes)) {
            Dossier dossier = register.lock(code).orElseThrow();
            Optional<RecordedEvent> overdue = dossier.checkDeadlines(now);
            if (overdue.isPresent()) {
                register.append(List.of(overdue.get()), Entry.bySystem(now));
                announced++;
            } else {
                register.recheck(dossier);
            }
        }
        return announced;
    }
}
