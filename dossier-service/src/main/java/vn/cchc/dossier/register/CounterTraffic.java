package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.BusinessZone;

/**
 * Counts what went over the counters, by the days on which it happened, whenever it was recorded. A dossier that was not
 * accepted in the end was taken in all the same.
 */
@ApplicationScoped
public class CounterTraffic {

    private static final String SQL = """
        select agency, to_char(timezone(:zone, at), 'YYYY-MM-DD') as day, sum(received), sum(returned) from (
            select d.receiving_agency as agency, d.received_at as at, 1 as received, 0 as returned
            from dossier d
            where d.received_at >= :from and d.received_at < :to
              and d.receiving_agency = any (string_to_array(:agencies, ','))
            union all
            select d.receiving_agency, e.occurred_at, 0, 1
            from dossier_event e join dossier d on d.code = e.dossier
            where e.type = 'RETURNED' and e.occurred_at >= :from and e.occurred_at < :to
              and d.receiving_agency = any (string_to_array(:agencies, ','))) traffic
        group by 1, 2 order by 1, 2\
        """;

    private static final String OWING = """
        select code, to_char(greatest(valid_from, case when active then null else duty end, :from), 'YYYY-MM-DD'),
               to_char(least(valid_to, case when active then null else last end, :to), 'YYYY-MM-DD')
        from (
            select a.code, a.valid_from, a.valid_to, u.valid_from as duty, u.valid_to as last, exists (
                select 1 from dossier d where d.receiving_agency = a.code and d.received_at < :before) as active
            from agency a left join counter_duty u on u.kind = a.kind
            where a.code = any (string_to_array(:agencies, ','))) units
        where active or duty <= :to and coalesce(last >= :from, true)\
        """;

    private final EntityManager entities;

    CounterTraffic(EntityManager entities) {
        this.entities = entities;
    }

    /** Days without any are left out. */
    @SuppressWarnings("unchecked")
    public List<DayTraffic> of(Collection<String> agencies, LocalDate from, LocalDate to) {
        BusinessDays.Period period = BusinessDays.period(from, to);
        List<Object[]> rows = entities.createNativeQuery(SQL, Object[].class)
                .setParameter("zone", BusinessZone.ID.getId())
                .setParameter("agencies", String.join(",", agencies))
                .setParameter("from", period.from())
                .setParameter("to", period.toExclusive())
                .getResultList();
        return rows.stream()
                .map(row -> new DayTraffic(
                        (String) row[0],
                        LocalDate.parse((String) row[1]),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    public DayTraffic on(String agency, LocalDate day) {
        return of(List.of(agency), day, day).stream().findFirst().orElse(new DayTraffic(agency, day, 0, 0));
    }

    /**
     * Those of the agencies that answer for a counter in the period: they had received a dossier before its first day, or are
     * of a kind that must have one on days of it, even if it works on paper only.
     */
    @SuppressWarnings("unchecked")
    public List<CounterUnit> owing(Collection<String> agencies, LocalDate from, LocalDate to) {
        List<Object[]> rows = entities.createNativeQuery(OWING, Object[].class)
                .setParameter("agencies", String.join(",", agencies))
                .setParameter("before", BusinessDays.start(from))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream()
                .map(row -> new CounterUnit(
                        (String) row[0], LocalDate.parse((String) row[1]), LocalDate.parse((String) row[2])))
                .toList();
    }
}
