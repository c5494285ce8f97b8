package vn.cchc.plan.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CalendarRepository implements PanacheRepositoryBase<CalendarEntity, Integer> {

    /** Lets one change of a year run at a time; released with the transaction. */
    void lock(int year) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('calendar'), :year) as text)")
                .setParameter("year", year)
                .getSingleResult();
    }
}
