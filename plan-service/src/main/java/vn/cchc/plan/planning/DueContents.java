package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Open contents of issued plans by their due date. */
@ApplicationScoped
public class DueContents {

    private static final String OPEN = """
            select distinct t.id, m.position, m.due_on, t.title, coalesce(nullif(m.what, ''), m.text), t.responsible,
                   coalesce(p.number, p.title), coalesce(lead.agency, p.issuer)
            from task_milestone m
            join task t on t.id = m.task_id
            join plan p on p.id = t.plan_id
            left join task_party lead on lead.task_id = t.id and lead.part = 'LEAD' and lead.agency is not null
            where m.state = 'OPEN' and m.due_on between :from and :to and p.state = 'ISSUED'
            order by m.due_on, t.id, m.position""";

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
                date(row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) value;
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
