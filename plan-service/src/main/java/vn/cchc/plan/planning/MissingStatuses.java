package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.cchc.plan.planning.domain.StatusPeriod;

/** Continuous tasks of issued plans without a status of a period, by the last day of the period. */
@ApplicationScoped
public class MissingStatuses {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** What a lead agency reported, or whoever keeps the plan for all of them; as {@link Statuses} counts. */
    private static final String MISSING = """
            select t.id, t.title, t.responsible, coalesce(p.number, p.title) as plan, coalesce(c.agency, p.issuer) as agency
            from lead_content c
            join task_milestone m on m.task_id = c.task_id and m.position = c.position
            join task t on t.id = m.task_id
            join plan p on p.id = t.plan_id
            where m.kind = 'CONTINUOUS' and m.state <> 'CANCELLED' and p.state = 'ISSUED' and p.year = :year
              and p.issued <= :last and t.state <> 'CANCELLED' and (t.completed_on is null or t.completed_on >= :first)
              and not exists (
                select 1 from task_progress r
                where r.task_id = t.id and r.for_period between :first and :last
                  and (c.agency is null or coalesce(r.for_agency, r.agency) = c.agency or r.agency = p.issuer))
            group by t.id, p.id, c.agency
            order by t.id, c.agency""";

    private final EntityManager entities;
    private final StatusPeriodRepository periods;

    MissingStatuses(EntityManager entities, StatusPeriodRepository periods) {
        this.entities = entities;
        this.periods = periods;
    }

    /** One for each lead agency and period that ends from the one day to the other; the number is that of the period. */
    @Transactional
    public List<DueContents.DueContent> ending(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> periods.of(year).stream())
                .filter(period -> !period.to().isBefore(from) && !period.to().isAfter(to))
                .flatMap(period -> of(period).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<DueContents.DueContent> of(StatusPeriod period) {
        List<Tuple> rows = entities.createNativeQuery(MISSING, Tuple.class)
                .setParameter("year", period.from().getYear())
                .setParameter("first", period.from())
                .setParameter("last", period.to())
                .getResultList();
        return rows.stream().map(row -> content(row, period)).toList();
    }

    private static DueContents.DueContent content(Tuple row, StatusPeriod period) {
        return new DueContents.DueContent(
                row.get("id", UUID.class),
                period.from().getMonthValue(),
                period.to(),
                row.get("title", String.class),
                "Tình hình thực hiện từ " + period.from().format(DAY) + " đến "
                        + period.to().format(DAY),
                row.get("responsible", String.class),
                row.get("plan", String.class),
                row.get("agency", String.class));
    }
}
