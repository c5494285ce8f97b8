package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.planning.domain.Origin;

/** Counts contents of a plan that may be seen. */
@ApplicationScoped
class RollUps {

    private static final String COUNTS = """
            , count(*) as planned,
            count(*) filter (where m.state = 'COMPLETED') as completed,
            count(*) filter (where m.state = 'COMPLETED' and m.completed_on <= m.due_on) as on_time,
            count(*) filter (where m.state = 'COMPLETED' and m.completed_on > m.due_on) as late,
            count(*) filter (where m.state = 'OPEN' and m.due_on < :today) as overdue,
            count(*) filter (where m.due_on is null) as without_date
            from task t join plan p on p.id = t.plan_id join task_milestone m on m.task_id = t.id""";

    private static final String WHERE =
            " where t.plan_id = :plan and t.origin = :origin and m.state <> 'CANCELLED' and "
                    + TaskQueries.TASK_VISIBLE;

    private final EntityManager entities;
    private final Clock clock;

    RollUps(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    RollUp of(UUID plan, Origin origin, RollUpBy by, String scope) {
        String whole = "select cast(null as text) as key, cast(null as text) as name" + COUNTS + WHERE;
        RollUpRow total = rows(whole, plan, origin, scope).get(0);
        if (by == null) {
            return new RollUp(plan, origin, null, total, null);
        }
        String broken = "select " + by.key() + " as key, " + by.label() + " as name" + COUNTS + by.join() + WHERE
                + " group by " + by.group();
        return new RollUp(plan, origin, by, total, rows(broken, plan, origin, scope));
    }

    @SuppressWarnings("unchecked")
    private List<RollUpRow> rows(String sql, UUID plan, Origin origin, String scope) {
        List<Tuple> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("today", BusinessDays.of(clock.instant()))
                .setParameter("plan", plan)
                .setParameter("origin", origin.name())
                .setParameter("scope", scope)
                .getResultList();
        return rows.stream().map(RollUps::row).toList();
    }

    private static RollUpRow row(Tuple row) {
        long planned = count(row, "planned");
        long completed = count(row, "completed");
        return new RollUpRow(
                row.get("key", String.class),
                row.get("name", String.class),
                planned,
                completed,
                count(row, "on_time"),
                count(row, "late"),
                count(row, "overdue"),
                count(row, "without_date"),
                RollUpRow.share(completed, planned));
    }

    private static long count(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
