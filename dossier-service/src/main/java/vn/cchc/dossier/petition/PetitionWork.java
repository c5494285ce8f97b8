package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.petition.domain.PetitionDecision.Accepted;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;

/** Records the overdue event of each petition that owes one: one per deadline. */
@ApplicationScoped
class PetitionWork implements DueWork {

    private static final String SYSTEM = "system";

    private final PetitionStore store;
    private final DueRows rows;

    PetitionWork(PetitionStore store, EntityManager entities) {
        this.store = store;
        this.rows = new DueRows(entities, "petition", "code", "check_at");
    }

    @Override
    public String name() {
        return "petition.overdue";
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
            PetitionRow row = store.lock(code).orElseThrow();
            Optional<Accepted> overdue = row.read().checkDeadlines(now);
            if (overdue.isPresent()) {
                store.append(row, overdue.get(), null, SYSTEM);
                announced++;
            } else {
                row.checkAt = row.read().checkAt();
            }
        }
        return announced;
    }
}
