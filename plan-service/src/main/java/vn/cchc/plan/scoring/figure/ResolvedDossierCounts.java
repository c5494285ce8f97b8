package vn.cchc.plan.scoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Counts dossiers that were resolved from one day to another. A late one counts for the agency that missed the appointment,
 * as dossier-service laid it; where that is not known, for the agencies that received it and decide on it.
 */
@ApplicationScoped
class ResolvedDossierCounts {

    private static final String COUNT = """
            select count(*) filter (where not r.late),
                   count(*) filter (where r.late and coalesce(f.agency, :agency) = :agency),
                   count(*) filter (where r.late and f.agency <> :agency)
            from dossier_result r
            left join lateral (
                select t.fault_agency as agency from remediation_dossier d join task t on t.id = d.task_id
                where d.dossier = r.dossier and d.cleared_at is null
                order by d.missed_due_at desc limit 1) f on true
            where r.resolved_on between :from and :to and r.dossier in (
                select dossier from dossier_result where receiving_agency = :agency and resolved_on between :from and :to
                union all
                select dossier from dossier_result where competent_agency = :agency and resolved_on between :from and :to
                union all
                select d.dossier from remediation_dossier d join task t on t.id = d.task_id
                where t.fault_agency = :agency and d.cleared_at is null)""";

    private final EntityManager entities;

    ResolvedDossierCounts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Of one unit.
     *
     * @param late by its own fault, or by nobody's in particular
     * @param lateByOthers which it received or decides on, and another agency was late with
     */
    record Resolved(long onTime, long late, long lateByOthers) {}

    @Transactional
    Resolved of(String agency, LocalDate from, LocalDate to) {
        Object[] row = (Object[]) entities.createNativeQuery(COUNT, Object[].class)
                .setParameter("agency", agency)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return new Resolved(number(row[0]), number(row[1]), number(row[2]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
