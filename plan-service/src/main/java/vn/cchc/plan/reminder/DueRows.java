package vn.cchc.plan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.plan.DatabaseDays;
import vn.cchc.plan.reminder.domain.DueWork;
import vn.cchc.plan.reminder.domain.ReminderKind;

/** What is owed beside tasks: reports, findings, plans of units; and the letters that urge reports. */
@ApplicationScoped
class DueRows {

    private static final String REPORTS = """
            select o.id, 1, o.watched_on, d.title, 'Kỳ ' || p.label, cast(null as text), o.agency
            from owed_report o
            join report_period p on p.id = o.period_id
            join reporting_duty d on d.id = p.duty_id
            where o.state in ('OPEN', 'RETURNED') and not o.locked and o.watched_on between :from and :to""";

    /** Told once each, whatever the rules are; of what was handed in meanwhile there is nothing to tell. */
    private static final String LETTERS = """
            select o.id, u.number, o.watched_on, d.title, u.letter, cast(null as text), o.agency
            from report_urging u
            join owed_report o on o.id = u.owed_report_id
            join report_period p on p.id = o.period_id
            join reporting_duty d on d.id = p.duty_id
            where o.state in ('OPEN', 'RETURNED') and not o.locked
              and cast(u.at at time zone '%s' as date) between :from and :to""".formatted(BusinessZone.ID);

    private static final String FINDINGS = """
            select f.id, 1, f.due_on, f.content, cast(null as text), f.authority_number, f.agency
            from finding f
            where f.state in ('RECOMMENDED', 'HANDLING') and f.reported_on is null and f.due_on between :from and :to""";

    private static final String CHILD_PLANS = """
            select p.id, 1, c.due_on, p.title, 'Ban hành kế hoạch của đơn vị', p.number, c.agency
            from child_plan c join plan p on p.id = c.parent_plan
            where c.plan is null and p.state = 'ISSUED' and c.due_on between :from and :to""";

    private static final Map<ReminderKind, String> BY_KIND = Map.of(
            ReminderKind.REPORT, REPORTS,
            ReminderKind.URGING, LETTERS,
            ReminderKind.FINDING, FINDINGS,
            ReminderKind.CHILD_PLAN, CHILD_PLANS);

    private final EntityManager entities;

    DueRows(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    List<DueWork> open(LocalDate from, LocalDate to) {
        return BY_KIND.entrySet().stream()
                .flatMap(query -> of(query.getKey(), query.getValue(), from, to))
                .toList();
    }

    private Stream<DueWork> of(ReminderKind kind, String sql, LocalDate from, LocalDate to) {
        List<?> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream().map(row -> work(kind, (Object[]) row));
    }

    private static DueWork work(ReminderKind kind, Object[] row) {
        return new DueWork(
                kind,
                (UUID) row[0],
                ((Number) row[1]).intValue(),
                DatabaseDays.of(row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                null,
                (String) row[6]);
    }
}
