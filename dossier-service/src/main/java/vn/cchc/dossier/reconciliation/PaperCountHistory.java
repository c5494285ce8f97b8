package vn.cchc.dossier.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.reconciliation.PaperCountView.Figures;

/** Reads the changes of a day's count, in the transaction at hand. */
@ApplicationScoped
class PaperCountHistory {

    private final EntityManager entities;

    PaperCountHistory(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest first; at most as many as anybody reads. */
    @SuppressWarnings("unchecked")
    List<PaperCountChange> of(String agency, LocalDate day) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select sequence, state, received, returned, system_received, system_returned, reason,
                               explanation, changed_by, changed_at
                        from paper_count_change where agency = :agency and day = :day
                        order by sequence desc limit 200""", Object[].class)
                .setParameter("agency", agency)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(PaperCountHistory::change).toList();
    }

    private static PaperCountChange change(Object[] row) {
        return new PaperCountChange(
                number(row[0]),
                CountState.valueOf((String) row[1]),
                new Figures(number(row[2]), number(row[3])),
                new Figures(number(row[4]), number(row[5])),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (Instant) row[9]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
