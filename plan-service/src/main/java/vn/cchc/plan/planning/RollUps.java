package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.planning.domain.Origin;

/** Counts contents of a plan that may be seen. */
@ApplicationScoped
class RollUps {

    private static final String ROWS =
            "select %1$s as key, %2$s as name, " + ContentTally.COLUMNS + " from task t join plan p on p.id = t.plan_id"
                    + " %3$s where t.plan_id = :plan and t.origin = :origin and c.state <> 'CANCELLED' and "
                    + TaskQueries.TASK_VISIBLE + " %4$s";

    private static final String WHOLE =
            ROWS.formatted("cast(null as text)", "cast(null as text)", ContentTally.CONTENTS, "");

    private final EntityManager entities;
    private final Clock clock;

    RollUps(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param asked the day it is counted on, or null for today */
    @Transactional
    RollUp of(UUID plan, Asked asked, String scope) {
        ContentTally.Day day = ContentTally.Day.of(asked.on(), BusinessDays.of(clock.instant()));
        RollUpRow total = rows(WHOLE, plan, asked, day, scope).get(0);
        RollUpBy by = asked.by();
        List<RollUpRow> rows = by == null
                ? null
                : rows(
                        ROWS.formatted(by.key(), by.label(), by.join(), "group by " + by.group()),
                        plan,
                        asked,
                        day,
                        scope);
        return new RollUp(plan, asked.origin(), day.asOf(), by, total, rows);
    }

    /** What is counted, and how it is broken down. */
    record Asked(Origin origin, RollUpBy by, LocalDate on) {}

    @SuppressWarnings("unchecked")
    private List<RollUpRow> rows(String sql, UUID plan, Asked asked, ContentTally.Day day, String scope) {
        jakarta.persistence.Query query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("plan", plan)
                .setParameter("origin", asked.origin().name())
                .setParameter("scope", scope);
        day.bind(query);
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row ->
                        RollUpRow.of(row.get("key", String.class), row.get("name", String.class), ContentTally.of(row)))
                .toList();
    }
}
