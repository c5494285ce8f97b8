package vn.cchc.plan.scoring.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which task answers which weak criterion. */
@ApplicationScoped
class WeakTasks {

    private static final String LINK = """
            insert into weak_criterion_task (scorecard_id, criterion, task_id)
            select :scorecard, :criterion, t.id from task t where t.plan_id = :plan and t.position = :position""";

    private static final String OF_SET = """
            select w.scorecard_id, w.criterion, t.id, t.plan_id, t.state, t.progress, t.due_on
            from weak_criterion_task w
            join scorecard c on c.id = w.scorecard_id
            join task t on t.id = w.task_id
            where c.set_id = :set""";

    private final EntityManager entities;

    WeakTasks(EntityManager entities) {
        this.entities = entities;
    }

    /** @param position the task's place in its plan, from 1 */
    @Transactional(Transactional.TxType.MANDATORY)
    void link(UUID scorecard, String criterion, UUID plan, int position) {
        entities.createNativeQuery(LINK)
                .setParameter("scorecard", scorecard)
                .setParameter("criterion", criterion)
                .setParameter("plan", plan)
                .setParameter("position", position)
                .executeUpdate();
    }

    @Transactional
    Map<LineEntity.Key, WeakView.TaskRef> ofSet(UUID set) {
        List<?> rows = entities.createNativeQuery(OF_SET, Object[].class)
                .setParameter("set", set)
                .getResultList();
        Map<LineEntity.Key, WeakView.TaskRef> tasks = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            tasks.put(
                    new LineEntity.Key((UUID) row[0], (String) row[1]),
                    new WeakView.TaskRef(
                            (UUID) row[2], (UUID) row[3], (String) row[4], ((Number) row[5]).intValue(), day(row[6])));
        }
        return tasks;
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
