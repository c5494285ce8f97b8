package vn.cchc.dossier.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.cchc.dossier.rating.RatingSummary.Count;
import vn.cchc.dossier.rating.RatingSummary.Figures;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.kit.identity.AgencyScope;

/** Sums ratings up for an agency and all below it. */
@ApplicationScoped
class RatingReport {

    private final EntityManager entities;
    private final AgencyTree agencies;
    private final AgencyScope scope;
    private final RatingConfig config;

    RatingReport(EntityManager entities, AgencyTree agencies, AgencyScope scope, RatingConfig config) {
        this.entities = entities;
        this.agencies = agencies;
        this.scope = scope;
        this.config = config;
    }

    @Transactional
    RatingSummary summary(Kept kept, SummaryQuery query) {
        YearMonth from = query.months().first();
        YearMonth to = query.months().last();
        String top = query.agency == null ? scope.caller().agency() : query.agency;
        scope.requireListing(top);
        String all = String.join(",", agencies.withAllBelow(top));
        LocalDate first = from.atDay(1);
        LocalDate last = to.atDay(1);
        int minimum = config.minimumSample();
        List<Figures> figures = counts(kept, all, first, last).stream()
                .map(count -> RatingSummary.figures(count, minimum))
                .toList();
        return new RatingSummary(
                top,
                from.toString(),
                to.toString(),
                ratings(kept, all, first, last),
                minimum,
                RatingSummary.satisfaction(figures),
                figures);
    }

    private long ratings(Kept kept, String agencies, LocalDate first, LocalDate last) {
        return ((Number) entities.createNativeQuery(kept.in("""
                                select count(*) from {answers}
                                where agency = any(string_to_array(:agencies, ','))
                                  and month between :first and :last"""))
                        .setParameter("agencies", agencies)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getSingleResult())
                .longValue();
    }

    /** Every criterion in force in the period, also those nobody answered. */
    @SuppressWarnings("unchecked")
    private List<Count> counts(Kept kept, String agencies, LocalDate first, LocalDate last) {
        List<Object[]> rows = entities.createNativeQuery(kept.in("""
                        select c.code, c.kind, max(c.name), count(s.score), coalesce(sum(s.score), 0),
                               count(*) filter (where s.score >= c.satisfied_from), bool_and(c.satisfied_from is null)
                        from rating_criterion c
                        left join (select s.* from {scores} s join {answers} r on r.id = s.{key}
                                   where r.agency = any(string_to_array(:agencies, ','))
                                     and r.month between :first and :last) s
                             on s.criterion = c.code and s.criterion_from = c.effective_from
                        where c.effective_from < cast(:last as date) + interval '1 month'
                          and (c.effective_to is null or c.effective_to >= :first)
                          and {asked}
                        group by c.kind, c.code order by c.kind desc, c.code"""), Object[].class)
                .setParameter("agencies", agencies)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        return rows.stream().map(RatingReport::count).toList();
    }

    private static Count count(Object[] row) {
        boolean withoutThreshold = (Boolean) row[6];
        return new Count(
                (String) row[0],
                Criterion.Kind.valueOf((String) row[1]),
                (String) row[2],
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                withoutThreshold ? null : ((Number) row[5]).longValue());
    }
}
