package vn.cchc.dossier.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.dossier.domain.Appointment;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.register.DueDossiers;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.register.Register;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;

/** Records the warning of each dossier whose appointment is near. */
@ApplicationScoped
class WarningWork implements DueWork {

    private final Register register;
    private final DueRows rows;

    WarningWork(Register register, DueDossiers due) {
        this.register = register;
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
        int warned = 0;
        for (String code : rows.lock(codes)) {
            Dossier dossier = register.lock(code).orElseThrow();
            Optional<RecordedEvent> warning = dossier.checkWarning(now);
            if (warning.isPresent()) {
                register.append(List.of(warning.get()), Entry.bySystem(now, data(dossier.appointment())));
                warned++;
            } else {
                register.recheck(dossier, now);
            }
        }
        return warned;
    }

    private static String data(Appointment appointment) {
        return StoredJson.write(Map.of("dueAt", appointment.dueAt(), "deadlineVersion", appointment.version()));
    }
}
