package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.DatabaseDays;

/** What each lead agency has done of each content. */
@ApplicationScoped
class LeadParts {

    private static final String PAGE = """
            select c.position, m.what, c.agency, coalesce(a.name, c.name) as name, c.state, c.progress, c.due_on,
                   c.submitted_on, c.completed_on, c.overdue_since, coalesce(c.agency, c.name, '') as key
            from lead_content c
            join task_milestone m on m.task_id = c.task_id and m.position = c.position
            left join agency a on a.code = c.agency
            where c.task_id = :task and (cast(:agency as text) is null or c.agency = :agency)
              and (c.position, coalesce(c.agency, c.name, '')) > (:afterContent, :afterKey)
            order by c.position, coalesce(c.agency, c.name, '') limit :rows""";

    private final EntityManager entities;

    LeadParts(EntityManager entities) {
        this.entities = entities;
    }

    /** @param agency only of this one, or null */
    @Transactional
    @SuppressWarnings("unchecked")
    List<LeadPartView> page(UUID task, String agency, Key after, int rows) {
        List<Tuple> found = entities.createNativeQuery(PAGE, Tuple.class)
                .setParameter("task", task)
                .setParameter("agency", agency)
                .setParameter("afterContent", after.content() - 1)
                .setParameter("afterKey", after.agency())
                .setParameter("rows", rows)
                .getResultList();
        return found.stream().map(LeadParts::view).toList();
    }

    private static LeadPartView view(Tuple row) {
        return new LeadPartView(
                row.get("position", Number.class).intValue() + 1,
                row.get("what", String.class),
                row.get("agency", String.class),
                row.get("name", String.class),
                TaskStateName.valueOf(row.get("state", String.class)),
                row.get("progress", Number.class).intValue(),
                DatabaseDays.of(row.get("due_on")),
                DatabaseDays.of(row.get("submitted_on")),
                DatabaseDays.of(row.get("completed_on")),
                DatabaseDays.of(row.get("overdue_since")));
    }

    /** Where a page ended. */
    record Key(int content, String agency) {

        static final Key START = new Key(0, "");

        static Key of(LeadPartView part) {
            String name = part.name() == null ? "" : part.name();
            return new Key(part.content(), part.agency() == null ? name : part.agency());
        }
    }
}
