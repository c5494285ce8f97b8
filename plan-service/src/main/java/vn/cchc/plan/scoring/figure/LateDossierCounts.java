package vn.cchc.plan.scoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Counts the missed appointments that dossier-service laid to a unit's fault, without those that turned out to be kept. */
@ApplicationScoped
class LateDossierCounts {

    private static final String COUNT = """
            select count(*), count(d.settled_at)
            from remediation_dossier d join task t on t.id = d.task_id
            where t.fault_agency = :agency and d.cleared_at is null
              and t.fault_month between make_date(:year, 1, 1) and make_date(:year, 12, 31)""";

    private final EntityManager entities;

    LateDossierCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** @param settled those that have ended since */
    record LateDossiers(int late, int settled) {}

    @Transactional
    LateDossiers of(String agency, int year) {
        Object[] row = (Object[]) entities.createNativeQuery(COUNT, Object[].class)
                .setParameter("agency", agency)
                .setParameter("year", year)
                .getSingleResult();
        return new LateDossiers(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }
}
