package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.DatabaseClock;
import vn.cchc.plan.inspection.domain.FindingSource;

/** Findings a caller may see, those at its agencies and those they keep; and how many stood how on a day. */
@ApplicationScoped
class FindingQueries {

    private static final String PARTIES = " from finding f " + """
            left join agency a on a.code = f.agency
            left join agency k on k.code = f.keeper
            left join inspection_visit v on v.id = f.visit_id\s""";

    /** {@code Finding.standing}, for rows that are counted or narrowed; a test holds the two together. */
    static final String OVERDUE = """
            (%1$s.state in ('DETECTED', 'RECOMMENDED', 'HANDLING') and %1$s.due_on < :day
             and coalesce(%1$s.reported_on, :day) > %1$s.due_on)""";

    /**
     * The last step before the end of the day says how a finding stood then, whatever was recorded later, and the first
     * one after it that handed it on says whose it was.
     */
    private static final String STOOD = "select held.agency, f.source, count(*),"
            + " count(*) filter (where s.state = 'RECOMMENDED'), count(*) filter (where s.state = 'HANDLING'),"
            + " count(*) filter (where s.state = 'DONE'), count(*) filter (where " + OVERDUE.formatted("s") + ")"
            + """
             from finding f
            cross join lateral (select coalesce(
                (select h.handed_from from finding_step h
                 where h.finding_id = f.id and h.handed_from is not null and h.at >= :until order by h.number limit 1),
                f.agency) as agency) held
            left join agency a on a.code = held.agency
            left join agency k on k.code = f.keeper
            join lateral (select state, due_on, reported_on from finding_step t
                          where t.finding_id = f.id and t.at < :until order by t.number desc limit 1) s on true
            where s.state <> 'WITHDRAWN' and f.detected_on between :from and :to and\s"""
            + involves("held", "agency");

    private final EntityManager entities;
    private final DatabaseClock clock;

    FindingQueries(EntityManager entities, DatabaseClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private static String involves(String name) {
        return involves("f", name);
    }

    /** @param holder alias of what says at which agency it is */
    private static String involves(String holder, String name) {
        return "(" + Scoped.within("coalesce(a.path, " + holder + ".agency)", name) + " or "
                + Scoped.within("coalesce(k.path, f.keeper)", name) + ")";
    }

    @Transactional
    boolean visible(UUID id, String scope) {
        return !new Scoped("select f.id" + PARTIES + "where " + involves("scope"))
                .with("scope", scope)
                .and("f.id = :id", "id", id)
                .list(entities, UUID.class, 1)
                .isEmpty();
    }

    /** By day of detection; from after the finding with these keys. */
    @Transactional
    List<UUID> page(FindingFilter filter, String scope, LocalDate today, Key after, int rows) {
        Scoped query = new Scoped("select f.id" + PARTIES + "where " + involves("scope"))
                .with("scope", scope)
                .and(involves("agency"), "agency", filter.agency())
                .and("f.source = :source", "source", name(filter.source()))
                .and("f.state = :state", "state", name(filter.state()))
                .and("v.inspection_id = :inspection", "inspection", filter.inspection())
                .and("f.detected_on >= :detectedFrom", "detectedFrom", filter.detectedFrom())
                .and("f.detected_on <= :detectedTo", "detectedTo", filter.detectedTo());
        if (filter.overdue() != null) {
            query.and(
                    (filter.overdue() ? "" : "not ") + "coalesce(" + OVERDUE.formatted("f") + ", false)", "day", today);
        }
        if (after != null) {
            query.and("(f.detected_on, f.id) > (:afterDay, :afterId)", "afterDay", after.detectedOn())
                    .with("afterId", after.id());
        }
        return query.then(" order by f.detected_on, f.id").list(entities, UUID.class, rows);
    }

    /** How the findings detected in those days, at or kept by the agency with this path, stood at the end of a day. */
    @Transactional
    List<Stood> stood(String agency, LocalDate from, LocalDate to, LocalDate day) {
        return new Scoped(STOOD)
                        .with("agency", agency)
                        .with("from", from)
                        .with("to", to)
                        .with("day", day)
                        .with("until", BusinessDays.endExclusive(day))
                        .then(" group by held.agency, f.source order by held.agency, f.source")
                        .list(entities, Object[].class, Integer.MAX_VALUE)
                        .stream()
                        .map(Stood::of)
                        .toList();
    }

    /** Findings that have to be looked at on the day. */
    @Transactional
    List<UUID> overdue(LocalDate day) {
        return new Scoped("select f.id from finding f where f.overdue_since is null and " + OVERDUE.formatted("f"))
                .with("day", day)
                .then(" order by f.due_on, f.id")
                .list(entities, UUID.class, Integer.MAX_VALUE);
    }

    /** What day the database's clock says it is. */
    @Transactional
    LocalDate today() {
        return clock.today();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** A place in the list. */
    record Key(LocalDate detectedOn, UUID id) {}

    /** How the findings of one source at one agency stood. */
    record Stood(
            String agency, FindingSource source, long total, long recommended, long handling, long done, long overdue) {

        private static Stood of(Object[] row) {
            return new Stood(
                    (String) row[0],
                    FindingSource.valueOf((String) row[1]),
                    number(row[2]),
                    number(row[3]),
                    number(row[4]),
                    number(row[5]),
                    number(row[6]));
        }

        private static long number(Object value) {
            return ((Number) value).longValue();
        }
    }
}
