package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.Timeliness;

/** Periods a caller may see, and how the reports in them stand, of those it may see. */
@ApplicationScoped
class PeriodQueries {

    private static final String COUNTS = "select period_id, timeliness, count(*), count(handed_in_on) from (select"
            + " o.period_id, o.handed_in_on, " + ReportQueries.TIMELINESS + " as timeliness" + ReportQueries.OWED
            + " and o.part = 'UNIT' and p.id in (:periods)) counted group by period_id, timeliness";

    private final EntityManager entities;
    private final ReportQueries queries;

    PeriodQueries(EntityManager entities, ReportQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    /** Periods, the latest first. */
    @Transactional
    List<UUID> periods(UUID duty, Boolean locked, String scope, PeriodKey after, int rows) {
        Map<String, Object> values = new HashMap<>(Map.of("scope", scope));
        StringBuilder sql = new StringBuilder("""
                select r.id from report_period r join reporting_duty d on d.id = r.duty_id
                left join agency c on c.code = d.collector
                where (%s or exists (select 1 from owed_report o left join agency a on a.code = o.agency
                                     where o.period_id = r.id and %s))""".formatted(
                        ReportQueries.within("coalesce(c.path, d.collector)", "scope"),
                        ReportQueries.within("coalesce(a.path, o.agency)", "scope")));
        ReportQueries.and(sql, values, "r.duty_id = :duty", "duty", duty);
        ReportQueries.and(sql, values, "(r.locked_at is not null) = :locked", "locked", locked);
        if (after != null) {
            sql.append(" and (r.ends_on, r.id) < (:afterEnd, :afterId)");
            values.put("afterEnd", after.endsOn());
            values.put("afterId", after.id());
        }
        return queries.ids(sql + " order by r.ends_on desc, r.id desc", values, rows);
    }

    @Transactional
    Map<UUID, PeriodCounts> counts(List<UUID> periods, String scope, LocalDate today) {
        if (periods.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<Timeliness, Long>> stand = new HashMap<>();
        Map<UUID, Long> handedIn = new HashMap<>();
        List<?> rows = ReportQueries.bound(
                        entities.createNativeQuery(COUNTS, Object[].class),
                        Map.of("scope", scope, "today", today, "periods", periods))
                .getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            UUID period = (UUID) row[0];
            stand.computeIfAbsent(period, any -> new EnumMap<>(Timeliness.class))
                    .put(Timeliness.valueOf((String) row[1]), ((Number) row[2]).longValue());
            handedIn.merge(period, ((Number) row[3]).longValue(), Long::sum);
        }
        Map<UUID, PeriodCounts> counts = new HashMap<>();
        periods.forEach(period -> counts.put(
                period, PeriodCounts.of(stand.getOrDefault(period, Map.of()), handedIn.getOrDefault(period, 0L))));
        return counts;
    }

    /** Where a page of periods ended. */
    record PeriodKey(LocalDate endsOn, UUID id) {}
}
