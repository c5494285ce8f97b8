package vn.cchc.dossier.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Duties and their changes, in the transaction at hand. */
@ApplicationScoped
class DutyStore {

    private final EntityManager entities;

    DutyStore(EntityManager entities) {
        this.entities = entities;
    }

    /** By kind; few, so they come at once. */
    @SuppressWarnings("unchecked")
    List<DutyView> all() {
        List<Object[]> rows = entities.createNativeQuery("""
                        select kind, cast(valid_from as text), cast(valid_to as text), legal_basis
                        from counter_duty order by kind""", Object[].class).getResultList();
        return rows.stream()
                .map(row -> DutyView.of((String) row[0], term(row, 1), null))
                .toList();
    }

    @SuppressWarnings("unchecked")
    Optional<DutyTerm> find(String kind) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select cast(valid_from as text), cast(valid_to as text), legal_basis
                        from counter_duty where kind = :kind""", Object[].class)
                .setParameter("kind", kind)
                .getResultList();
        return rows.stream().findFirst().map(row -> term(row, 0));
    }

    /** The latest first; at most as many as anybody reads. */
    @SuppressWarnings("unchecked")
    List<DutyChange> changes(String kind) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select number, recorded_at, recorded_by, cast(valid_from as text), cast(valid_to as text),
                               legal_basis, cast(former_from as text), cast(former_to as text), former_basis
                        from counter_duty_change where kind = :kind order by number desc limit 200""", Object[].class)
                .setParameter("kind", kind)
                .getResultList();
        return rows.stream()
                .map(row -> new DutyChange(
                        (Long) row[0], term(row, 3), row[6] == null ? null : term(row, 6), (Instant) row[1], (String)
                                row[2]))
                .toList();
    }

    /** One at a time changes duties, a kind that has none yet among them. */
    void lock() {
        entities.createNativeQuery("lock table counter_duty in share row exclusive mode")
                .executeUpdate();
    }

    void put(String kind, DutyTerm term) {
        entities.createNativeQuery("""
                        insert into counter_duty (kind, valid_from, valid_to, legal_basis)
                        values (:kind, :from, cast(:to as date), :basis)
                        on conflict on constraint counter_duty_pk
                        do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                                      legal_basis = excluded.legal_basis""")
                .setParameter("kind", kind)
                .setParameter("from", term.validFrom())
                .setParameter("to", text(term.validTo()))
                .setParameter("basis", term.legalBasis())
                .executeUpdate();
    }

    void record(String kind, DutyChange change) {
        DutyTerm former = change.former();
        entities.createNativeQuery("""
                        insert into counter_duty_change (kind, number, valid_from, valid_to, legal_basis, former_from,
                                                         former_to, former_basis, recorded_at, recorded_by)
                        values (:kind, :number, :from, cast(:to as date), :basis, cast(:formerFrom as date),
                                cast(:formerTo as date), cast(:formerBasis as text), :at, :by)""")
                .setParameter("kind", kind)
                .setParameter("number", change.number())
                .setParameter("from", change.term().validFrom())
                .setParameter("to", text(change.term().validTo()))
                .setParameter("basis", change.term().legalBasis())
                .setParameter("formerFrom", former == null ? null : text(former.validFrom()))
                .setParameter("formerTo", former == null ? null : text(former.validTo()))
                .setParameter("formerBasis", former == null ? null : former.legalBasis())
                .setParameter("at", change.recordedAt())
                .setParameter("by", change.recordedBy())
                .executeUpdate();
    }

    /** First day, last day and text from that column on. */
    private static DutyTerm term(Object[] row, int from) {
        String last = (String) row[from + 1];
        return new DutyTerm(LocalDate.parse((String) row[from]), last == null ? null : LocalDate.parse(last), (String)
                row[from + 2]);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
