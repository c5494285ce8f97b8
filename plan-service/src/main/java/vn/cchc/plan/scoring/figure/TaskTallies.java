package vn.cchc.plan.scoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.web.BusinessDays;

/** Counts the tasks of issued plans by lead unit; cancelled ones and those opened for late dossiers are left out. */
@ApplicationScoped
public class TaskTallies {

    private static final String TALLY = """
            select l.agency,
                   count(*) filter (where t.state = 'COMPLETED' and t.completed_on <= t.due_on),
                   count(*) filter (where t.state = 'COMPLETED' and t.completed_on > t.due_on),
                   count(*) filter (where t.state = 'COMPLETED' and t.due_on is null),
                   count(*) filter (where t.state = 'SUBMITTED' and (t.due_on is null or t.submitted_on <= t.due_on)),
                   count(*) filter (where (t.state = 'SUBMITTED' and t.submitted_on > t.due_on)
                                       or (t.state = 'OPEN' and t.due_on < :today)),
                   count(*) filter (where t.state = 'OPEN' and t.due_on >= :today),
                   count(*) filter (where t.state = 'OPEN' and t.due_on is null)
            from task t
            join plan p on p.id = t.plan_id
            join (select distinct task_id, agency from task_party where part = 'LEAD' and agency is not null) l
                on l.task_id = t.id
            left join agency a on a.code = l.agency
            where p.state = 'ISSUED' and p.year = :year and t.origin <> 'REMEDIATION' and t.state <> 'CANCELLED'
              and %s
            group by l.agency order by l.agency""";

    private static final String OF_ONE = TALLY.formatted("l.agency = :agency");

    private static final String OF_MANY = TALLY.formatted("(coalesce(a.path, l.agency) = :path"
            + " or starts_with(coalesce(a.path, l.agency), :path || '/')) and l.agency > :after");

    private final EntityManager entities;
    private final Clock clock;

    TaskTallies(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Of that unit alone; empty when it leads no task of the year. */
    @Transactional
    public Optional<TaskTally> of(String agency, int year) {
        List<?> rows = entities.createNativeQuery(OF_ONE, Object[].class)
                .setParameter("today", BusinessDays.of(clock.instant()))
                .setParameter("year", year)
                .setParameter("agency", agency)
                .getResultList();
        return rows.stream().map(row -> tally((Object[]) row)).findFirst();
    }

    /** Of the units at or below a path, by code, from after the one given. */
    @Transactional
    public List<TaskTally> below(String path, int year, String after, int rows) {
        List<?> found = entities.createNativeQuery(OF_MANY, Object[].class)
                .setParameter("today", BusinessDays.of(clock.instant()))
                .setParameter("year", year)
                .setParameter("path", path)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
        return found.stream().map(row -> tally((Object[]) row)).toList();
    }

    private static TaskTally tally(Object[] row) {
        return new TaskTally(
                (String) row[0],
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
