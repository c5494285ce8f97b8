package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Which open tasks of closed agencies were handed on, and of which it is asked to whom. */
@ApplicationScoped
class SuccessionTable {

    private static final String LEFT_OPEN = """
            select tp.task_id, tp.agency
            from agency a
            join task_party tp on tp.agency = a.code
            join task t on t.id = tp.task_id
            join plan p on p.id = t.plan_id
            where a.valid_to < :today and p.state = 'ISSUED' and t.state in ('OPEN', 'SUBMITTED')
              and not exists (select 1 from task_succession s where s.task_id = tp.task_id and s.agency = tp.agency)
            group by tp.task_id, tp.agency order by tp.task_id, tp.agency""";

    private static final String KEEP = """
            insert into task_succession (task_id, agency, state, successors, decided_at, decided_by)
            values (:task, :agency, :state, :successors, case when :state = 'HANDED_ON' then now() end, :subject)
            on conflict on constraint task_succession_pk do update
            set state = excluded.state, successors = excluded.successors, decided_at = excluded.decided_at,
                decided_by = excluded.decided_by
            where task_succession.state = 'ASKED'""";

    private static final String ASKED = """
            select s.task_id, t.title, t.plan_id, s.agency, array_to_string(s.successors, ',') as successors, s.asked_at
            from task_succession s
            join task t on t.id = s.task_id
            join plan p on p.id = t.plan_id
            left join agency a on a.code = p.issuer
            where s.state = 'ASKED' and t.state in ('OPEN', 'SUBMITTED') and (s.task_id, s.agency) > (:task, :agency)
              and %s
            order by s.task_id, s.agency limit :rows""".formatted(Query.within("coalesce(a.path, p.issuer)", "scope"));

    private final EntityManager entities;

    SuccessionTable(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<Left> leftOpen(LocalDate today) {
        List<Tuple> rows = entities.createNativeQuery(LEFT_OPEN, Tuple.class)
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(row -> new Left(row.get("task_id", UUID.class), row.get("agency", String.class)))
                .toList();
    }

    /** False when it was handed on before. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean keep(Left left, String state, List<String> successors, String subject) {
        return entities.createNativeQuery(KEEP)
                        .setParameter("task", left.task())
                        .setParameter("agency", left.agency())
                        .setParameter("state", state)
                        .setParameter("successors", successors.toArray(String[]::new))
                        .setParameter("subject", subject)
                        .executeUpdate()
                == 1;
    }

    /** Of plans within a scope, from after the one given. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<SuccessionView> asked(String scope, Left after, int rows) {
        List<Tuple> found = entities.createNativeQuery(ASKED, Tuple.class)
                .setParameter("scope", scope)
                .setParameter("task", after.task())
                .setParameter("agency", after.agency())
                .setParameter("rows", rows)
                .getResultList();
        return found.stream()
                .map(row -> new SuccessionView(
                        row.get("task_id", UUID.class),
                        row.get("title", String.class),
                        row.get("plan_id", UUID.class),
                        row.get("agency", String.class),
                        codes(row.get("successors", String.class)),
                        row.get("asked_at", Instant.class)))
                .toList();
    }

    private static List<String> codes(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }

    /** A task of an agency that is closed. */
    record Left(UUID task, String agency) {

        static final Left START = new Left(new UUID(0, 0), "");
    }
}
