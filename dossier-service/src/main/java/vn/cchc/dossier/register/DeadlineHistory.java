package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Reads what the history says about appointments. */
@ApplicationScoped
public class DeadlineHistory {

    private final EntityManager entities;

    DeadlineHistory(EntityManager entities) {
        this.entities = entities;
    }

    /** Every line, oldest first. */
    public List<DeadlineStep> of(String dossier) {
        List<EventRow> rows = entities.createQuery(
                        "select e from EventRow e where e.dossier = :dossier order by e.sequence", EventRow.class)
                .setParameter("dossier", dossier)
                .getResultList();
        List<DeadlineStep> steps = new ArrayList<>();
        for (EventRow row : rows) {
            DeadlineStep before = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            steps.add(new DeadlineStep(row.type, row.occurredAt, row.dueAt, version(row, before), row.data));
        }
        return steps;
    }

    /** Lines written before versions were kept with them: a new appointment had the next number. */
    private static int version(EventRow row, DeadlineStep before) {
        if (row.deadlineVersion != null) {
            return row.deadlineVersion;
        }
        if (before == null) {
            return 1;
        }
        return row.dueAt.equals(before.dueAt()) ? before.version() : before.version() + 1;
    }
}
