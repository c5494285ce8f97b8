package vn.cchc.dossier.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.applicant.AccessLog;
import vn.cchc.kit.web.BusinessDays;

/**
 * The access log, a sealed day at a time: the seal stays, and the day is noted as erased. Lines that say what was erased stay
 * as well.
 */
@ApplicationScoped
class AccessLogErasure implements Erasable {

    private final EntityManager entities;
    private final AccessLog accessLog;
    private final Clock clock;

    AccessLogErasure(EntityManager entities, AccessLog accessLog, Clock clock) {
        this.entities = entities;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.ACCESS_LOG;
    }

    @Override
    public List<UnitCount> count(Instant before) {
        return Erasable.counts(entities, kind(), """
                select agency, count(*) from access_log
                where at < :before and fields <> 'erasure' group by agency order by 1""", before);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Step erase(Instant before, int most, Order order) {
        List<LocalDate> days = entities.createNativeQuery("""
                        select s.day from log_seal s
                        where s.log = 'ACCESS_LOG' and s.day < :before
                          and not exists (select 1 from log_erased_day e where e.log = s.log and e.day = s.day)
                        order by s.day limit :most""", LocalDate.class)
                .setParameter("before", BusinessDays.of(before))
                .setParameter("most", most)
                .getResultList();
        int erased = days.stream().mapToInt(this::eraseDay).sum();
        if (erased > 0) {
            accessLog.erasing(order.by(), order.agency(), kind().name(), order.reason(), erased);
        }
        return new Step(erased, days.size() == most);
    }

    private int eraseDay(LocalDate day) {
        entities.createNativeQuery("select set_config('cchc.erasing', 'on', true)", String.class)
                .getSingleResult();
        int erased = entities.createNativeQuery("delete from access_log where at >= :from and at < :to and fields <> '"
                        + AccessLog.ERASURE + "'")
                .setParameter("from", BusinessDays.start(day))
                .setParameter("to", BusinessDays.endExclusive(day))
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into log_erased_day (log, day, entries, erased_at)
                        values ('ACCESS_LOG', :day, :entries, :now)""")
                .setParameter("day", day)
                .setParameter("entries", erased)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return erased;
    }
}
