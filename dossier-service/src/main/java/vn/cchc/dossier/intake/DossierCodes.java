package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

/** Gives out codes. The row of the agency's day is locked by the update, so two replicas never give out the same. */
@ApplicationScoped
public class DossierCodes {

    private final EntityManager entities;

    DossierCodes(EntityManager entities) {
        this.entities = entities;
    }

    DossierCode next(String agency, LocalDate day) {
        return new DossierCode(agency, day, advance(agency, day, 1));
    }

    /** Sets numbers aside for a counter that works without a connection; returns the last of them. */
    DossierCode lease(String agency, LocalDate day, int size, String leasedBy, Instant now) {
        int last = advance(agency, day, size);
        entities.createNativeQuery("""
                        insert into code_block (agency, day, first, last, leased_by, leased_at)
                        values (:agency, :day, :first, :last, :by, :at)""")
                .setParameter("agency", agency)
                .setParameter("day", day)
                .setParameter("first", last - size + 1)
                .setParameter("last", last)
                .setParameter("by", leasedBy)
                .setParameter("at", now)
                .executeUpdate();
        return new DossierCode(agency, day, last);
    }

    public boolean isLeased(DossierCode code) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from code_block
                        where agency = :agency and day = :day and :number between first and last)""", Boolean.class)
                .setParameter("agency", code.agency())
                .setParameter("day", code.day())
                .setParameter("number", code.number())
                .getSingleResult();
    }

    /** A number the sender chose is used up, so that the counter never gives it out again. */
    void skip(DossierCode code) {
        entities.createNativeQuery("""
                        insert into code_counter (agency, day, last) values (:agency, :day, greatest(:number, 1))
                        on conflict on constraint code_counter_pk
                        do update set last = greatest(code_counter.last, excluded.last)""")
                .setParameter("agency", code.agency())
                .setParameter("day", code.day())
                .setParameter("number", code.number())
                .executeUpdate();
    }

    private int advance(String agency, LocalDate day, int by) {
        return ((Number) entities.createNativeQuery("""
                                insert into code_counter (agency, day, last) values (:agency, :day, :by)
                                on conflict on constraint code_counter_pk
                                do update set last = code_counter.last + :by
                                returning last""", Integer.class)
                        .setParameter("agency", agency)
                        .setParameter("day", day)
                        .setParameter("by", by)
                        .getSingleResult())
                .intValue();
    }
}
