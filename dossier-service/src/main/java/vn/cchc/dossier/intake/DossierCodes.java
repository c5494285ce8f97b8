package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Gives out codes. The row of the agency's day is locked by the update, so two replicas never give out the same. */
@ApplicationScoped
class DossierCodes {

    /**
     * A number an older system gave out is passed over up to here. A higher one does not move the counter, or a single
     * 999999 would leave none for the day; should the counter ever come to it, it finds it taken and goes on.
     */
    private static final int HIGHEST_SKIPPED = 99_999;

    private final EntityManager entities;

    DossierCodes(EntityManager entities) {
        this.entities = entities;
    }

    DossierCode next(String agency, LocalDate day) {
        return advance(agency, day, 1);
    }

    /** The last of so many numbers in a row of which none is in use. */
    DossierCode advance(String agency, LocalDate day, int by) {
        DossierCode last = new DossierCode(agency, day, step(agency, day, by));
        while (isAnyTaken(last, by)) {
            last = new DossierCode(agency, day, step(agency, day, by));
        }
        return last;
    }

    /** A number the sender chose is used up, so that the counter never gives it out again. */
    void skip(DossierCode code) {
        if (code.number() > HIGHEST_SKIPPED) {
            return;
        }
        entities.createNativeQuery("""
                        insert into code_counter (agency, day, last) values (:agency, :day, greatest(:number, 1))
                        on conflict on constraint code_counter_pk
                        do update set last = greatest(code_counter.last, excluded.last)""")
                .setParameter("agency", code.agency())
                .setParameter("day", code.day())
                .setParameter("number", code.number())
                .executeUpdate();
    }

    /** Without a result class: Hibernate keeps a new plan for each query with one, and looks through all of them. */
    private int step(String agency, LocalDate day, int by) {
        return ((Number) entities.createNativeQuery("""
                                insert into code_counter (agency, day, last) values (:agency, :day, :by)
                                on conflict on constraint code_counter_pk
                                do update set last = code_counter.last + :by
                                returning last""")
                        .setParameter("agency", agency)
                        .setParameter("day", day)
                        .setParameter("by", by)
                        .getSingleResult())
                .intValue();
    }

    /** Only numbers too high to be skipped can lie ahead of the counter, so nothing is asked before it comes there. */
    private boolean isAnyTaken(DossierCode last, int size) {
        if (last.number() <= HIGHEST_SKIPPED) {
            return false;
        }
        String prefix = last.toString().substring(0, last.toString().lastIndexOf('-') + 1);
        return (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from dossier d join generate_series(:first, :last) n
                        on d.code = cast(:prefix as text) || n)""")
                .setParameter("first", last.number() - size + 1)
                .setParameter("last", last.number())
                .setParameter("prefix", prefix)
                .getSingleResult();
    }
}
