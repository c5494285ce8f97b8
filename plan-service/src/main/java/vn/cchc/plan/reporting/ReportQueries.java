package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists of duties, periods and reports a caller may see: what its scope collects, and what its scope owes. */
@ApplicationScoped
class ReportQueries {

    static final String OWED = " from owed_report o"
            + """

            join report_period p on p.id = o.period_id
            join reporting_duty d on d.id = p.duty_id
            left join agency a on a.code = o.agency
            left join agency c on c.code = d.collector
            where (%s or %s)""".formatted(
                    within("coalesce(a.path, o.agency)", "scope"), within("coalesce(c.path, d.collector)", "scope"));

    /** {@code OwedReport.timeliness}, for rows that are counted or narrowed; a test holds the two together. */
    static final String TIMELINESS = """
            case when o.state = 'EXEMPT' then 'EXEMPT' when o.watched_on is null then 'UNDATED'
                 when o.handed_in_on > o.watched_on then 'LATE' when o.handed_in_on is not null then 'ON_TIME'
                 when o.watched_on < cast(:today as date) then 'MISSING' else 'PENDING' end""";

    private static final String DUE = "coalesce(o.watched_on, date '9999-12-31')";

    private static final String VISIBLE_DUTY = """
            (%s or exists (select 1 from report_period p join owed_report o on o.period_id = p.id
                           left join agency a on a.code = o.agency where p.duty_id = d.id and %s))""".formatted(
                    within("coalesce(c.path, d.collector)", "scope"), within("coalesce(a.path, o.agency)", "scope"));

    private final EntityManager entities;

    ReportQueries(EntityManager entities) {
        this.entities = entities;
    }

    static String within(String path, String name) {
        return "(" + path + " = :" + name + " or starts_with(" + path + ", cast(:" + name + " as text) || '/'))";
    }

    /** Reports owed by due day, those without one last; from after the row with these keys. */
    @Transactional
    List<UUID> owed(OwedFilter filter, String scope, LocalDate today, OwedKey after, int rows) {
        Map<String, Object> values = new HashMap<>(Map.of("scope", scope));
        StringBuilder sql = new StringBuilder("select o.id").append(OWED);
        narrow(sql, values, filter, today);
        if (after != null) {
            sql.append(" and (" + DUE + ", o.id) > (:afterDue, :afterId)");
            values.put("afterDue", after.due());
            values.put("afterId", after.id());
        }
        return ids(sql + " order by " + DUE + ", o.id", values, rows);
    }

    /** How many reports stand how, by agency; from after the agency. */
    @Transactional
    List<Object[]> counts(OwedFilter filter, String scope, LocalDate today, String after, int rows) {
        Map<String, Object> values = new HashMap<>(Map.of("scope", scope, "today", today));
        StringBuilder sql = new StringBuilder("select agency, timeliness, count(*) from (select o.agency, ")
                .append(TIMELINESS)
                .append(" as timeliness, dense_rank() over (order by o.agency) as place")
                .append(OWED);
        narrow(sql, values, filter, today);
        if (after != null) {
            sql.append(" and o.agency > :afterAgency");
            values.put("afterAgency", after);
        }
        sql.append(") counted where place <= :rows group by agency, timeliness order by agency");
        values.put("rows", rows);
        List<?> found = bound(entities.createNativeQuery(sql.toString(), Object[].class), values)
                .getResultList();
        return found.stream().map(row -> (Object[]) row).toList();
    }

    private static void narrow(StringBuilder sql, Map<String, Object> values, OwedFilter filter, LocalDate today) {
        and(sql, values, "p.id = :period", "period", filter.period());
        and(sql, values, "d.id = :duty", "duty", filter.duty());
        and(
                sql,
                values,
                "o.part = :part",
                "part",
                filter.part() == null ? null : filter.part().name());
        and(
                sql,
                values,
                "o.state = :state",
                "state",
                filter.state() == null ? null : filter.state().name());
        and(sql, values, within("coalesce(a.path, o.agency)", "agency"), "agency", filter.agency());
        and(sql, values, "o.agency = :owner", "owner", filter.owner());
        and(sql, values, "o.watched_on >= :dueFrom", "dueFrom", filter.dueFrom());
        and(sql, values, "o.watched_on <= :dueTo", "dueTo", filter.dueTo());
        if (filter.timeliness() != null) {
            values.put("today", today);
            and(
                    sql,
                    values,
                    TIMELINESS + " = :timeliness",
                    "timeliness",
                    filter.timeliness().name());
        }
    }

    static void and(StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    @Transactional
    boolean owedVisible(UUID id, String scope) {
        return !ids("select o.id" + OWED + " and o.id = :id", Map.of("scope", scope, "id", id), 1)
                .isEmpty();
    }

    @Transactional
    boolean dutyVisible(UUID id, String scope) {
        String sql = "select d.id from reporting_duty d left join agency c on c.code = d.collector where "
                + VISIBLE_DUTY + " and d.id = :id";
        return !ids(sql, Map.of("scope", scope, "id", id), 1).isEmpty();
    }

    /** Duties by id. */
    @Transactional
    List<UUID> duties(String collector, UUID plan, String scope, UUID after, int rows) {
        Map<String, Object> values = new HashMap<>(Map.of("scope", scope));
        StringBuilder sql = new StringBuilder(
                        "select d.id from reporting_duty d left join agency c on c.code = d.collector where ")
                .append(VISIBLE_DUTY);
        and(sql, values, within("coalesce(c.path, d.collector)", "agency"), "agency", collector);
        and(sql, values, ":plan = any(d.plans)", "plan", plan);
        and(sql, values, "d.id > :after", "after", after);
        return ids(sql + " order by d.id", values, rows);
    }

    @SuppressWarnings("unchecked")
    List<UUID> ids(String sql, Map<String, Object> values, int rows) {
        return bound(entities.createNativeQuery(sql, UUID.class), values)
                .setMaxResults(rows)
                .getResultList();
    }

    static Query bound(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    /** Where a page of reports ended. */
    record OwedKey(LocalDate due, UUID id) {

        private static final LocalDate WITHOUT_DATE = LocalDate.of(9999, 12, 31);

        static OwedKey of(OwedView view) {
            return new OwedKey(view.dueOn() == null ? WITHOUT_DATE : view.dueOn(), view.id());
        }
    }
}
