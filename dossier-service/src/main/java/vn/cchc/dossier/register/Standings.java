package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.domain.Status;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.web.LikePattern;

/** Counts dossiers by where their histories say they stood at a moment. */
@ApplicationScoped
public class Standings {

    private static final String RECEIVED = """
            from dossier d where d.received_at < :until
              and (d.receiving_agency = :agency
                   or d.receiving_agency in (select a.code from agency a where a.path like :below))""";

    /**
     * Whole groups only: the rank counts agency and procedure, however many states each has. A receipt that was put right to an
     * earlier time lies before its history, and stood at the counter in between.
     */
    private static final String COUNTS = """
            with standing as (
                select d.receiving_agency, d.procedure_code, d.result, coalesce(
                       (select e.state from dossier_event e
                        where e.dossier = d.code and e.occurred_at < :until order by e.sequence desc limit 1),
                       (select e.state from dossier_event e
                        where e.dossier = d.code and e.sequence = 1 and e.occurred_at >= :until)) as state
                %s and (d.receiving_agency, d.procedure_code) > (:afterAgency, :afterProcedure)),
            counted as (
                select receiving_agency, procedure_code, state,
                       case when state in ('FINISHED', 'RETURNED') then result end as result, count(*) as number,
                       dense_rank() over (order by receiving_agency, procedure_code) as place
                from standing group by 1, 2, 3, 4)
            select receiving_agency, procedure_code, state, result, number
            from counted where place <= :limit order by 1, 2""".formatted(RECEIVED);

    private static final String GAPS = """
            select d.code %s and d.sequence <> (select count(*) from dossier_event e
                                 where e.dossier = d.code and e.sequence between 1 and d.sequence)
            order by d.code limit :limit""".formatted(RECEIVED);

    private final EntityManager entities;
    private final ReplicatedAgencies agencies;

    Standings(EntityManager entities, ReplicatedAgencies agencies) {
        this.entities = entities;
        this.agencies = agencies;
    }

    /** Those received by the agency or below it before the moment, in groups after the one given. */
    @SuppressWarnings("unchecked")
    public List<Standing> at(Instant until, String agency, List<String> after, int groups) {
        List<Object[]> rows = received(entities.createNativeQuery(COUNTS, Object[].class), until, agency)
                .setParameter("afterAgency", after.get(0))
                .setParameter("afterProcedure", after.get(1))
                .setParameter("limit", groups)
                .getResultList();
        return rows.stream()
                .map(row -> new Standing(
                        (String) row[0],
                        (String) row[1],
                        row[2] == null ? null : Status.valueOf((String) row[2]),
                        row[3] == null ? null : Result.valueOf((String) row[3]),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    /** Dossiers whose histories don't have every number up to the last. */
    @SuppressWarnings("unchecked")
    public List<String> withGaps(Instant until, String agency, int limit) {
        return received(entities.createNativeQuery(GAPS, String.class), until, agency)
                .setParameter("limit", limit)
                .getResultList();
    }

    private Query received(Query query, Instant until, String agency) {
        String path = agencies.path(agency).orElse(agency);
        return query.setParameter("until", until)
                .setParameter("agency", agency)
                .setParameter("below", LikePattern.startingWith(path + "/"));
    }
}
