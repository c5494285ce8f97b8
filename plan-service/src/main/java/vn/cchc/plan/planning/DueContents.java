package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.DatabaseDays;

/** Open contents of issued plans by their due date. */
@ApplicationScoped
public class DueContents {

    private static final String OPEN = """
            select t.id, m.position, c.due_on, t.title, coalesce(nullif(m.what, ''), m.text), t.responsible,
                   coalesce(p.number, p.title), coalesce(c.agency, p.issuer)
            from lead_content c
            join task_milestone m on m.task_id = c.task_id and m.position = c.position
            join task t on t.id = m.task_id
            join plan p on p.id = t.plan_id
            where c.state = 'OPEN' and c.due_on between :from and :to and p.state = 'ISSUED'
              and (c.agency is not null or not exists (
                select 1 from task_party l where l.task_id = t.id and l.part = 'LEAD' and l.agency is not null))
            group by t.id, m.task_id, m.position, c.due_on, p.id, c.agency
            order by c.due_on, t.id, m.position""";

    private final EntityManager entities;

    DueContents(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One row for each lead agency of each content with a due date from the one day to the other, both inclusive. A task
     * whose lead agencies are not known by code is the issuer's.
     */
    @Transactional
    public List<DueContent> open(LocalDate from, LocalDate to) {
        List<?> rows = entities.createNativeQuery(OPEN, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream().map(row -> content((Object[]) row)).toList();
    }

    private static DueContent content(Object[] row) {
        return new DueContent(
                (UUID) row[0],
                ((Number) row[1]).intValue() + 1,
                DatabaseDays.of(row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }

    /**
     * A content that is still owed.
     *
     * @param number of the content within its task, from 1
     * @param plan number of the plan, or its title
     * @param responsible the person who answers for it as written, or null
     * @param agency who leads
     */
    public record DueContent(
            UUID task,
            int number,
            LocalDate dueOn,
            String title,
            String what,
            String responsible,
            String plan,
            String agency) {}
}
