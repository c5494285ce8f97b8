package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.cchc.dossier.procedure.ProcedureChange.Head;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.identity.CurrentCaller;

/** Who changed what in the catalogue, kept in the transaction of the change: dossiers were judged by what was there before. */
@ApplicationScoped
class ProcedureChanges {

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Clock clock;

    ProcedureChanges(EntityManager entities, CurrentCaller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param former what the version said before, or null for a new one */
    void version(String code, ProcedureVersion former, ProcedureVersion now, String reason) {
        record(code, now.effectiveFrom(), former, now, reason);
    }

    /** @param former what it was before, or null for a new procedure */
    void head(String code, Head former, Head now, String reason) {
        record(code, null, former, now, reason);
    }

    /** The latest first, those before that number. */
    List<ProcedureChange> of(String code, long before, int limit) {
        return entities
                .createQuery("""
                        select c from ProcedureChangeRow c where c.procedureCode = :code and c.number < :before
                        order by c.number desc""", ProcedureChangeRow.class)
                .setParameter("code", code)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ProcedureChange::of)
                .toList();
    }

    private void record(String code, LocalDate version, Object former, Object now, String reason) {
        if (now.equals(former)) {
            return;
        }
        ProcedureChangeRow row = new ProcedureChangeRow();
        row.procedureCode = code;
        row.effectiveFrom = version;
        row.former = former == null ? null : StoredJson.write(former);
        row.content = StoredJson.write(now);
        row.reason = reason;
        row.recordedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        row.recordedBy = caller.get().subject();
        entities.persist(row);
    }
}
